import { inputNamePattern, most } from "#server/core/version/bounds";

/** Why an input can't be called that. */
export function problemOfName(name: string, taken: readonly string[]): string | undefined {
  if (name === "") return "Give it a name.";
  if (name.length > most.inputName) return `A name has at most ${most.inputName} characters.`;
  if (!inputNamePattern.test(name)) return "A name starts with a letter and is made of letters, digits and underscores, such as first_name.";
  return taken.includes(name) ? `There is an input called ${name} already.` : undefined;
}
