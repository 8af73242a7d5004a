"use client";
import { useMemo } from "react";
import { Notice } from "#components/ui/notice";
import { useSnippets } from "#components/prompt/canvas/preview/use-snippets";
import type { PromptContent } from "#server/core/version/content";
import { Compare, type CompareProps } from "./compare";
import { CompareBar } from "./compare-bar";
import { readAs, type Reading } from "./reading";

/** Two versions with their snippets written out, or as a model gets them; fetched when it is asked for. */
export function CompareRead({ reading = "rendered", ...props }: CompareProps) {
  const { before, after } = props;
  const was = useRead(reading, before.content);
  const is = useRead(reading, after.content);
  const read = useMemo(() => (typeof was === "string" || typeof is === "string" ? undefined : { was, is }), [was, is]);
  if (read) return <Compare {...props} reading={reading} read={read} />;
  return (
    <>
      <CompareBar {...props} reading={reading} />
      <Notice tone="warn">{[was, is].find((one) => typeof one === "string")} Nothing is lost: compare the blocks instead.</Notice>
    </>
  );
}

/** The same content as long as the same is read, so that it is compared once. */
function useRead(reading: Reading, content: PromptContent) {
  const { snippets } = useSnippets(content);
  return useMemo(() => readAs(reading, { content, snippets }), [reading, content, snippets]);
}
