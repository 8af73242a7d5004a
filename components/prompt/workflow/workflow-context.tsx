"use client";
import { createContext, use } from "react";
import type { Act } from "./model/act";
import type { Wanted } from "./model/model";

/** What every part of the page may do. None of it changes while the page is open. */
export interface WorkflowActs {
  act: (act: Act) => void;
  want: (wanted: Wanted) => void;
  undo: () => void;
  redo: () => void;
  /** Says a sentence to those who listen instead of looking. */
  say: (sentence: string) => void;
  /** Whoever may only read sees the same steps without their handles. */
  mayWrite: boolean;
}

const Acts = createContext<WorkflowActs | null>(null);
export const WorkflowActsProvider = Acts.Provider;

export function useWorkflowActs() {
  const acts = use(Acts);
  if (!acts) throw new Error("This belongs on the page of a workflow.");
  return acts;
}
