"use client";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { changesAddress } from "#components/change/address";
import type { PromptCard } from "#components/prompt/answers";
import { useFrame } from "#components/shell/frame-context";
import { Button, ButtonLink } from "#components/ui/button";

const ProposeSnippet = lazy(() => import("./propose-snippet").then((file) => ({ default: file.ProposeSnippet })));

/** The way from a saved version to a Change of it; of a snippet, to one of all that include it. */
export function ProposeActs({ prompt, version, may }: { prompt: PromptCard; version?: string; may: readonly string[] }) {
  const { workspace } = useFrame();
  const [spreading, spread] = useState(false);
  const able = prompt.standing === "team" && prompt.writable && !prompt.archivedAt && prompt.latest !== null && may.includes("change.open");
  const { data: includers = [] } = useQuery(useApi().prompt.dependents.queryOptions({ promptId: prompt.id }, { enabled: able && !version }));
  if (!able) return null;
  const asked = new URLSearchParams({ prompt: prompt.key, ...(version && { version }) });
  return (
    <>
      {includers.length > 0 ? <Button onClick={() => spread(true)}>Propose to all that include it…</Button> : null}
      <ButtonLink href={`${changesAddress(workspace.slug, "new")}?${asked.toString()}`}>Propose change</ButtonLink>
      {spreading ? (
        <Suspense>
          <ProposeSnippet prompt={prompt} includers={includers} onClose={() => spread(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
