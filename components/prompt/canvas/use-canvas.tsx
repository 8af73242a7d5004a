"use client";
import { useCallback, useMemo, useReducer } from "react";
import type { PromptContent } from "#server/core/version/content";
import type { Act } from "./model/act";
import { begun } from "#components/prompt/way-back";
import { happened } from "./model/journal";
import { contentOf, modelOf, type Caret } from "./model/model";

/** A prompt in hand: what it says now, what can be done to it, and the way back. */
export function useCanvas(initial: PromptContent) {
  const [history, happen] = useReducer(happened, initial, (content) => begun(modelOf(content)));
  const { present: model, past, future } = history;
  const { messages, inputs, rest, variant } = model;
  const content = useMemo(() => contentOf({ messages, inputs, rest, variant }), [messages, inputs, rest, variant]);
  return {
    model,
    content,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    act: useCallback((act: Act) => happen({ act, at: performance.now() }), []),
    undo: useCallback(() => happen({ go: "back" }), []),
    redo: useCallback(() => happen({ go: "forth" }), []),
    focus: useCallback((caret: Caret) => happen({ focus: caret }), []),
    leave: useCallback((block: string, by: 1 | -1) => happen({ leave: block, by }), []),
  };
}

export type Canvas = ReturnType<typeof useCanvas>;
