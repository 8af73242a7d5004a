import type { Json } from "#server/core/version/content";

const words: Record<string, string> = {
  type: "type", required: "required", untrusted: "from outside", help: "help", unit: "unit", options: "options", limits: "limits", default: "default", example: "example",
  model: "model", temperature: "temperature", topP: "top p", maxTokens: "most tokens", stop: "stop texts", seed: "seed", effort: "effort", tokenBudget: "token budget", other: "other settings",
  prompt: "prompt", sha: "pinned at", tool: "tool", fills: "filled from", reason: "reason", quote: "quote", rule: "rule", style: "rendered as",
};

export const factWord = (name: string) => words[name] ?? name;

/** A value as a person reads it. */
export function sayFact(value: Json): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (value === null) return "nothing";
  if (typeof value === "string") return /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 8) : value;
  if (Array.isArray(value)) return value.map(sayFact).join(", ");
  if (typeof value === "number") return String(value);
  return sayFilling(value) ?? Object.entries(value).map(([name, member]) => `${name} ${sayFact(member)}`).join(", ");
}

/** Where a step's input gets its value. */
function sayFilling({ from, name, step, text }: { [name: string]: Json }): string | undefined {
  if (from === "input" && typeof name === "string") return `from the input ${name}`;
  if (from === "step" && typeof step === "string") return `from what ${step} gives`;
  return from === "text" && typeof text === "string" ? `“${text}”` : undefined;
}
