"use client";
import { useCallback, useMemo, useReducer } from "react";
import type { WorkflowContent } from "#server/core/version/content";
import type { Act } from "./model/act";
import { begun } from "#components/prompt/way-back";
import { happened } from "./model/history";
import { contentOf, modelOf, type Wanted } from "./model/model";

/** A workflow in hand: what it says now, what can be done to it, and the way back. */
export function useWorkflow(initial: WorkflowContent) {
  const [history, happen] = useReducer(happened, initial, (content) => begun(modelOf(content)));
  const { present: model, past, future } = history;
  const { inputs, steps } = model;
  return {
    model,
    content: useMemo(() => contentOf({ inputs, steps }), [inputs, steps]),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    act: useCallback((act: Act) => happen({ act, at: performance.now() }), []),
    want: useCallback((want: Wanted) => happen({ want }), []),
    undo: useCallback(() => happen({ go: "back" }), []),
    redo: useCallback(() => happen({ go: "forth" }), []),
  };
}
