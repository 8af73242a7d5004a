"use client";
import { createContext, use } from "react";
import type { Finding } from "#server/core/lint/finding";
import type { Canvas } from "./use-canvas";

/** What every part of the sheet may do. None of it changes while the canvas is open, so that a block is drawn again for its own sake only. */
export type CanvasActs = Pick<Canvas, "act" | "undo" | "redo" | "focus" | "leave"> & {
  /** Whoever may only read sees the same sheet without its handles. */
  mayWrite: boolean;
  /** Says a sentence to those who listen instead of looking. */
  say: (sentence: string) => void;
  /** Where the caret last was in each block. */
  carets: Map<string, number>;
  addInput: (name: string) => void;
  fix: (finding: Finding) => void;
  suppress: (finding: Finding, reason: string, everywhere: boolean) => void;
  /** The caret stands at a place; whatever was found there is said. */
  look: (block: string, at: number) => void;
  /** Opens the card of a finding, or closes it. */
  show: (shown?: ShownFinding) => void;
};

export interface ShownFinding {
  block: string;
  finding: Finding;
}

const Acts = createContext<CanvasActs | null>(null);
export const CanvasActsProvider = Acts.Provider;

export function useCanvasActs() {
  const acts = use(Acts);
  if (!acts) throw new Error("This belongs on a canvas.");
  return acts;
}
