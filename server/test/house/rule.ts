import type { Tree } from "./tree";

type Example = Record<string, string>;

/** Something the house demands, with made-up trees that break it: a rule that cannot fail is no rule. */
export interface Rule {
  name: string;
  breaches(tree: Tree): string[];
  broken: [Example, ...Example[]];
  kept: [Example, ...Example[]];
}
