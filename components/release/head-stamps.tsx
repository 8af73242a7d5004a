"use client";
import { useFrame } from "#components/shell/frame-context";
import { LiveStamps } from "./live-stamps";
import { useStamps } from "./use-stamps";

/** What is live of one prompt, beside its name. */
export function HeadStamps({ promptId, promptKey }: { promptId: string; promptKey: string }) {
  const { workspace } = useFrame();
  const stamps = useStamps([promptId])(promptId);
  return stamps && stamps.length > 0 ? <LiveStamps slug={workspace.slug} promptKey={promptKey} stamps={stamps} /> : null;
}
