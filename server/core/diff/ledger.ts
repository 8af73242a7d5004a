import type { Json } from "#server/core/version/content";
import type { Place } from "./comparison";
import { equal } from "./facts";

export type Side = "base" | "mine" | "theirs";

/** Something that both sides changed, each in another way. The merged content holds mine until another is chosen. */
export interface Conflict {
  /** The same at every merge of the same three, so that a choice can be given to the next. */
  id: string;
  part: "message" | "block" | "input" | "output" | "settings" | "snippet" | "variant" | "style";
  /** What it is called: an input's name, a block's kind, a setting. */
  name: string;
  /** Which fact of it, when it is not the whole. */
  fact?: string;
  /** Where the block stands in the merged content, if it is there. */
  place?: Place;
  base?: Json;
  mine?: Json;
  theirs?: Json;
  chosen?: Side;
}

export type Choices = Readonly<{ [conflict: string]: Side }>;

export interface Three<T> {
  base: T | undefined;
  mine: T | undefined;
  theirs: T | undefined;
}

export type Subject = Pick<Conflict, "part" | "name" | "fact"> & { id: string };

/** Settles what can be settled, and writes down what cannot. */
export class Ledger {
  readonly conflicts: Conflict[] = [];

  constructor(private readonly choices: Choices) {}

  settle<T>(subject: Subject, three: Three<T>): T | undefined {
    const { base, mine, theirs } = three;
    if (equal(mine, theirs) || equal(base, theirs)) return mine;
    if (equal(base, mine)) return theirs;
    return this.dispute(subject, three);
  }

  dispute<T>(subject: Subject, three: Three<T>): T | undefined {
    const chosen = this.choices[subject.id];
    const said = Object.fromEntries(Object.entries(three).filter(([, value]) => value !== undefined)) as { [side in Side]?: Json }; // safe because a content holds nothing but JSON
    this.conflicts.push({ ...subject, ...said, ...(chosen ? { chosen } : {}) });
    return three[chosen ?? "mine"];
  }
}
