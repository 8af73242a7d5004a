"use client";
import { useEffect, useReducer } from "react";
import { isBlank } from "#server/core/batch/row";
import { noRows, rowsAfter, type Rows } from "./rows";

/** Rows of prompts that were left for another page, and are looked for when their reader returns. */
const left = new Map<string, Rows>();

/** The rows of one prompt's batch. They outlast a look at another page, and closing the tab asks first. */
export function useRows(promptId: string) {
  const [state, happen] = useReducer(rowsAfter, left.get(promptId) ?? noRows);
  const filled = state.rows.some(({ cells }) => !isBlank(cells));

  useEffect(() => {
    left.set(promptId, state);
  }, [promptId, state]);

  useEffect(() => {
    if (!filled) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [filled]);

  return { ...state, happen };
}
