"use client";
import { useFrame } from "#components/shell/frame-context";
import { versionAddress } from "#components/prompt/address";
import { Stamp } from "#components/ui/stamp";
import { LiveStamps } from "./live-stamps";
import { useStamps } from "./use-stamps";

interface Props {
  promptId: string;
  promptKey: string;
  newest: { number: string; sha: string } | null;
}

/** What is live of one prompt, beside its name, and the newest version where it is none of these. */
export function HeadStamps({ promptId, promptKey, newest }: Props) {
  const { workspace } = useFrame();
  const stamps = useStamps([promptId])(promptId);
  if (!stamps) return null;
  return (
    <>
      <LiveStamps slug={workspace.slug} promptKey={promptKey} stamps={stamps} />
      {newest && !stamps.some(({ sha }) => sha === newest.sha) ? <Stamp environment="newest" version={newest.number} href={versionAddress(workspace.slug, promptKey, newest.sha)} /> : null}
    </>
  );
}
