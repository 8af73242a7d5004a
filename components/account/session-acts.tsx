"use client";
import { useRouter } from "next/navigation";
import { Act } from "./act";
import { ask } from "./ask";
import { signOutHere } from "./sign-in-by";
import { leaveFor } from "./use-form";

export function EndOne({ sessionId, here }: { sessionId: string; here: boolean }) {
  const router = useRouter();
  async function end() {
    await ask((api) => api.account.endSession.mutate({ sessionId }));
    router.refresh();
  }
  return (
    <Act kind="quiet" size="small" send={here ? leave : end} busy="Signing out…">
      Sign out
    </Act>
  );
}

export function EndOthers() {
  const router = useRouter();
  async function end() {
    await ask((api) => api.account.endOtherSessions.mutate({}));
    router.refresh();
  }
  return (
    <Act kind="plain" send={end} busy="Signing out…">
      Sign out everywhere else
    </Act>
  );
}

export function EndAll() {
  async function end() {
    await ask((api) => api.account.endSessions.mutate({}));
    return leave();
  }
  return (
    <Act kind="danger" send={end} busy="Signing out…">
      Sign out everywhere
    </Act>
  );
}

async function leave() {
  await signOutHere();
  return leaveFor("/sign-in");
}
