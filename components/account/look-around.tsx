"use client";
import { Act } from "./act";
import { ask } from "./ask";
import { signInBy } from "./sign-in-by";
import { leaveFor } from "./use-form";

/** Opens the demo workspace, which is built first where there is none. */
export function LookAround({ exists }: { exists: boolean }) {
  async function open() {
    const { slug } = await ask((api) => api.demo.open.mutate({}));
    await signInBy("demo", {});
    return leaveFor(`/${slug}/home`);
  }
  return (
    <Act
      kind={exists ? "quiet" : "primary"}
      send={open}
      busy={exists ? "Opening the demo…" : "Building the demo…"}
      meanwhile={exists ? undefined : "Its team, their sixty prompts and ninety days of runs and verdicts are being made. This takes some twenty seconds, once."}
    >
      {exists ? "Look around the demo workspace" : "Look around"}
    </Act>
  );
}
