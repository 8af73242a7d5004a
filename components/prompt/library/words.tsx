import type { Asked, FilterName } from "./asked";

/** What a filter is called, on its chip and in the sentence about what was not found. */
export const filterLabels: Record<FilterName, string> = { standing: "standing", tag: "tag", type: "type", owner: "owner", tool: "tool", kind: "kind", mark: "only" };

/** Filters that offer few answers, all known. */
export const fixedOptions = {
  standing: [
    { value: "team", label: "team" },
    { value: "personal", label: "personal, seen by you alone" },
    { value: "archived", label: "archived" },
  ],
  kind: [
    { value: "prompt", label: "prompts" },
    { value: "workflow", label: "workflows" },
  ],
  mark: [
    { value: "stale", label: "stale" },
    { value: "orphaned", label: "without an owner" },
    { value: "twin", label: "near duplicates" },
    { value: "forked", label: "forks" },
    { value: "unfiled", label: "in no folder" },
  ],
} as const;

const said: Record<string, string> = { me: "you", personal: "personal", prompt: "prompts", workflow: "workflows", orphaned: "without an owner", twin: "near duplicates", forked: "forks", unfiled: "in no folder" };

export const valueLabel = (name: FilterName, value: string) => (name === "tag" || name === "type" || name === "tool" ? value : (said[value] ?? value));

/** Looks at the library that are worth a name. */
export const savedViews: readonly { label: string; asks: Asked }[] = [
  { label: "Mine", asks: { owner: "me" } },
  { label: "Personal", asks: { standing: "personal" } },
  { label: "Workflows", asks: { kind: "workflow" } },
  { label: "Stale", asks: { mark: "stale" } },
  { label: "No owner", asks: { mark: "orphaned" } },
  { label: "Near duplicates", asks: { mark: "twin" } },
  { label: "Archived", asks: { standing: "archived" } },
];

export const orders = [
  { value: "changed", label: "last change" },
  { value: "name", label: "name" },
  { value: "used", label: "use" },
  { value: "usable", label: "usable rate, lower bound" },
] as const;
