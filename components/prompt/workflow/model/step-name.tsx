import { most } from "#server/core/version/bounds";

/** The steps' names are bounded as the keys of prompts are not. */
export const longestName = most.inputName;

/** What somebody types, as a step can be called. */
export const slugOf = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, longestName)
    .replace(/-$/, "");

/** A name that no other step has: outline, outline-2, outline-3. */
export function freeName(wanted: string, taken: readonly string[]) {
  const name = slugOf(wanted) || "step";
  if (!taken.includes(name)) return name;
  const stem = name.replace(/-\d+$/, "");
  for (let count = 2; ; count++) {
    const next = `${stem.slice(0, longestName - 1 - String(count).length).replace(/-$/, "")}-${count}`;
    if (!taken.includes(next)) return next;
  }
}

/** Why a step can't be called so. */
export function problemOfName(name: string, others: readonly string[]): string | undefined {
  if (name === "") return "A step needs a name; it keeps the one it had.";
  return others.includes(name) ? `Another step is called “${name}”; this one keeps the name it had.` : undefined;
}
