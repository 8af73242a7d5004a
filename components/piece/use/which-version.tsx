/** What is used: a version that can be traced, or a draft, whose outputs are trials. */
export type Used = { kind: "version"; id: string; number: string; sha: string; /** Where it is live, if anything is. */ liveIn: string | null } | { kind: "draft"; base?: string };

/** Which text is in hand, in a sentence, so that nobody takes a draft for what was agreed. */
export function sayWhich(used: Used): string {
  if (used.kind === "version") return used.liveIn ? `Version ${used.number}, which is live in ${used.liveIn}.` : `Newest version ${used.number}, since nothing is live here yet.`;
  return used.base ? `Your draft on ${used.base}: what comes of it is a trial and counts in no figure.` : "Your draft, as no version is saved yet: what comes of it is a trial and counts in no figure.";
}
