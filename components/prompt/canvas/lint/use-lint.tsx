"use client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Finding } from "#server/core/lint/finding";
import type { Weights } from "#server/core/lint/lint";
import type { ResolvedSnippets } from "#server/core/template/resolve";
import type { PromptContent } from "#server/core/version/content";
import type { CanvasModel } from "#components/prompt/canvas/model/model";

const pauseMs = 200;

export interface LintAsked {
  turn: number;
  content: PromptContent;
  weights: Weights;
  snippets: ResolvedSnippets;
}

/** Findings, and the canvas they were found on: it may have gone on since. */
export interface Linted {
  findings: readonly Finding[];
  model: CanvasModel;
}

/** Reads the prompt again at each pause, beside the page. Undefined until it was read once. */
export function useLint(model: CanvasModel, content: PromptContent, weights: Weights, snippets: ResolvedSnippets) {
  const [linted, setLinted] = useState<Linted>();
  const worker = useRef<Worker>(undefined);
  const asked = useRef<{ turn: number; model: CanvasModel }>({ turn: 0, model });

  useEffect(() => {
    const made = new Worker(new URL("./lint.worker.ts", import.meta.url), { type: "module" });
    made.onmessage = ({ data }: MessageEvent<{ turn: number; findings: Finding[] }>) => {
      if (data.turn === asked.current.turn) setLinted({ findings: data.findings, model: asked.current.model });
    };
    worker.current = made;
    return () => made.terminate();
  }, []);

  const ask = useEffectEvent(() => {
    asked.current = { turn: asked.current.turn + 1, model };
    const question: LintAsked = { turn: asked.current.turn, content, weights, snippets };
    worker.current?.postMessage(question);
  });
  useEffect(() => {
    const waiting = setTimeout(() => ask(), pauseMs);
    return () => clearTimeout(waiting);
  }, [content, weights, snippets]);

  return linted;
}
