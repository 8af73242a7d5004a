import type { Verdict } from "./verdict";

export type Purpose = "production" | "trial" | "shadow" | "eval" | "demo";
export type RunStatus = "ok" | "error" | "running";

/** What is left out is unknown, never zero. */
export interface Tokens {
  input?: number;
  output?: number;
  /** Part of the input. */
  cached?: number;
  /** Part of the output. */
  reasoning?: number;
}

/** What the figures need to know of a run and of what became of its output. A text that was not given is empty. */
export interface RunFacts {
  promptId?: string;
  versionId?: string;
  environment: string;
  model: string;
  arm: string;
  strategy: string;
  customer: string;
  /** The member who made it; a run that came by the API has none. */
  maker?: string;
  tool: string;
  contentType: string;
  purpose: Purpose;
  /** A generation makes an output; whatever else a span can be does not. */
  kind: string;
  /** In milliseconds since 1970. */
  at: number;
  /** The day it is counted under. */
  day: number;
  status: RunStatus;
  verdict?: Verdict;
  /** Only authors of the version have rated it. */
  own: boolean;
  /** The piece it was made for; settled once that is closed or published. */
  piece?: { settled: boolean };
  /** Another try at the same step of the same piece came after it. */
  followed: boolean;
  tokens: Tokens;
  costPico?: bigint;
  latencyMs?: number;
  firstTokenMs?: number;
  edit?: { changed: number; words: number };
  editingSeconds?: number;
  publishingSeconds?: number;
}
