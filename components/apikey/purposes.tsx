import type { Scope } from "./answers";

/** What a key is usually made for. Any other choice is made by hand. */
export const purposes: readonly { name: string; note: string; scopes: readonly Scope[] }[] = [
  { name: "Read prompts and log what they produced", note: "For an application that runs prompts", scopes: ["prompt.read", "run.write", "run.rate"] },
  { name: "Log runs and ratings", note: "For what reports and never reads", scopes: ["run.write", "run.rate"] },
  { name: "Read prompts", note: "For a script or a page that only shows them", scopes: ["prompt.read"] },
  { name: "Save versions", note: "For a repository that keeps prompts in files", scopes: ["prompt.read", "prompt.write"] },
  { name: "Read runs and metrics", note: "For reports made elsewhere", scopes: ["prompt.read", "run.read", "metrics.read"] },
];

/** How a key's scopes are called, where they are one of the usual choices. */
export const purposeOf = (scopes: readonly string[]) => purposes.find((purpose) => purpose.scopes.length === scopes.length && purpose.scopes.every((scope) => scopes.includes(scope)))?.name;
