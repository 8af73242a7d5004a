export const changeStates = ["draft", "open", "changes_requested", "approved", "released", "closed"] as const;
export type ChangeState = (typeof changeStates)[number];

export const changeEvents = ["open", "request changes", "approve", "go stale", "release", "close", "reopen", "withdraw"] as const;
export type ChangeEvent = (typeof changeEvents)[number];

/** Every move a Change can make; what isn't here can't happen. What is released stays so: it is taken back by a rollback, not by its Change. */
const moves: Readonly<Record<ChangeState, Readonly<Partial<Record<ChangeEvent, ChangeState>>>>> = {
  draft: { open: "open", close: "closed" },
  open: { approve: "approved", "request changes": "changes_requested", release: "released", withdraw: "draft", close: "closed" },
  changes_requested: { approve: "approved", "go stale": "open", release: "released", withdraw: "draft", close: "closed" },
  approved: { "request changes": "changes_requested", "go stale": "open", release: "released", withdraw: "draft", close: "closed" },
  closed: { reopen: "open" },
  released: {},
};

/** Where an event leads, or nothing where it can't happen. */
export const next = (state: ChangeState, event: ChangeEvent): ChangeState | undefined => moves[state][event];

/** Those that wait for somebody; a draft waits for its author. */
export const underReview = ["open", "changes_requested", "approved"] as const satisfies readonly ChangeState[];
/** Those that follow what is saved. */
export const unended = ["draft", ...underReview] as const satisfies readonly ChangeState[];

export const isUnderReview = (state: ChangeState) => underReview.some((one) => one === state);
export const isEnded = (state: ChangeState) => state === "released" || state === "closed";

const words: Readonly<Record<ChangeState, string>> = {
  draft: "a draft",
  open: "open",
  changes_requested: "open, with changes asked for",
  approved: "approved",
  released: "released",
  closed: "closed",
};
/** As it stands within a sentence. */
export const stateInWords = (state: ChangeState) => words[state];

/** By what event a Change comes to stand as its reviews say. */
export function verdictEvent(state: ChangeState, wanted: "open" | "changes_requested" | "approved"): ChangeEvent | undefined {
  if (state === wanted) return undefined;
  return wanted === "approved" ? "approve" : wanted === "changes_requested" ? "request changes" : "go stale";
}
