import type { Input, InputType } from "#server/core/version/content";
import type { InputChange, Say } from "./compare-inputs";

const words: Record<InputType, string> = {
  text: "text",
  long_text: "long text",
  number: "a number",
  boolean: "yes or no",
  choice: "a choice",
  multi_choice: "several choices",
  list: "a list",
  date: "a date",
  json: "JSON",
};

/** Whatever fits the one fits the other as well. */
const wider: Partial<Record<InputType, readonly InputType[]>> = {
  text: ["long_text", "json"],
  long_text: ["text", "json"],
  number: ["json"],
  boolean: ["json"],
  choice: ["text", "long_text", "json"],
  multi_choice: ["list", "json"],
  list: ["json"],
  date: ["text", "long_text", "json"],
};

export function compareTypes(before: Input, after: Input, said: Say): InputChange[] {
  if (before.type === after.type) return compareOptions(before, after, said);
  const is = `is now ${words[after.type]} instead of ${words[before.type]}`;
  const alike = [before.type, after.type].every((type) => type === "text" || type === "long_text");
  if (alike) return [said("patch", is)];
  const widened = wider[before.type]?.includes(after.type) === true && Object.values(after.limits ?? {}).every((limit) => limit === undefined);
  return [widened ? said("minor", `${is}: whatever callers sent still fits`) : said("major", `${is}: what callers send may be refused`)];
}

function compareOptions(before: Input, after: Input, said: Say): InputChange[] {
  const [were, are] = [before.options ?? [], after.options ?? []];
  const gone = were.filter((option) => !are.includes(option));
  const come = are.filter((option) => !were.includes(option));
  return [
    ...(gone.length > 0 ? [said("major", `no longer offers ${listed(gone)}: callers that send it will be refused`)] : []),
    ...(come.length > 0 ? [said("minor", `now also offers ${listed(come)}`)] : []),
    ...(gone.length + come.length === 0 && were.join("\n") !== are.join("\n") ? [said("patch", "offers its options in another order")] : []),
  ];
}

function listed(options: readonly string[]) {
  const shown = options.slice(0, 5).map((option) => `“${option.slice(0, 60)}”`);
  if (options.length > 5) shown.push(`${options.length - 5} more`);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
