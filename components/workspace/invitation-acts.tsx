"use client";
import { Act } from "#components/account/act";
import { ask } from "#components/account/ask";
import { signOutHere } from "#components/account/sign-in-by";
import { leaveFor } from "#components/account/use-form";

export function AcceptInvitation({ token, children }: { token: string; children: string }) {
  async function join() {
    const { slug } = await ask((api) => api.invitation.accept.mutate({ token }));
    return leaveFor(`/${slug}/home`);
  }
  return (
    <Act kind="primary" send={join} busy="Joining…">
      {children}
    </Act>
  );
}

export function LeaveAndReturn({ token }: { token: string }) {
  async function leave() {
    await signOutHere();
    return leaveFor(`/invitation/${token}`);
  }
  return (
    <Act kind="primary" send={leave} busy="Signing out…">
      Sign out and come back here
    </Act>
  );
}
