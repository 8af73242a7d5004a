"use client";
import { useMemo } from "react";
import { Notice } from "#components/ui/notice";
import { useSnippets } from "#components/prompt/canvas/preview/use-snippets";
import { readAs, type Reading } from "#components/version/compare/reading";
import type { PromptContent } from "#server/core/version/content";
import { WrittenView } from "./written-view";

/** A version with its snippets written out, or as a model gets it when each input has its example. */
export function FilledView({ content, reading }: { content: PromptContent; reading: Reading }) {
  const { snippets, problems } = useSnippets(content);
  const read = useMemo(() => readAs(reading, { content, snippets }), [content, snippets, reading]);
  const [problem] = problems;
  if (problem) return <Notice tone="warn">{problem.sentence}</Notice>;
  if (typeof read === "string") return <Notice tone="warn">{read} Nothing is lost; it stands as written under the first look.</Notice>;
  return <WrittenView content={read} bare={reading === "rendered"} />;
}
