import type { Input, InputType } from "#server/core/version/content";
import type { InputChange, Say } from "./compare-inputs";

const counted: Partial<Record<InputType, string>> = { text: " characters", long_text: " characters", list: " items", multi_choice: " choices" };

/** Limits of another type are not compared: the type says all. */
export function compareLimits(before: Input, after: Input, said: Say): InputChange[] {
  const texts = ["text", "long_text"];
  if (before.type !== after.type && !(texts.includes(before.type) && texts.includes(after.type))) return [];
  const [was, is] = [before.limits ?? {}, after.limits ?? {}];
  const unit = after.type === "number" ? (after.unit ? ` ${after.unit}` : "") : (counted[after.type] ?? "");
  const none = counted[after.type] === undefined ? Number.NEGATIVE_INFINITY : 0;
  return [
    ...compareLimit(was.min ?? none, is.min ?? none, 1, (at) => `at least ${at}${unit}`, said),
    ...compareLimit(was.max ?? Number.POSITIVE_INFINITY, is.max ?? Number.POSITIVE_INFINITY, -1, (at) => `at most ${at}${unit}`, said),
    ...compareLimit(was.earliest ?? "", is.earliest ?? "", 1, (day) => `${day} at the earliest`, said),
    ...compareLimit(was.latest ?? endOfTime, is.latest ?? endOfTime, -1, (day) => `${day} at the latest`, said),
  ];
}

const endOfTime = "9999-12-32";
const isNone = (limit: number | string) => limit === "" || limit === endOfTime || limit === Number.NEGATIVE_INFINITY || limit === Number.POSITIVE_INFINITY;

/** Rising narrows a smallest limit and widens a largest. */
function compareLimit<Limit extends number | string>(was: Limit, is: Limit, rising: 1 | -1, words: (limit: Limit) => string, said: Say): InputChange[] {
  if (was === is) return [];
  const narrowed = is > was === rising > 0;
  if (narrowed) return [said("major", `must now be ${words(is)}${isNone(was) ? "" : `, not ${words(was)}`}: callers that send other values will be refused`)];
  return [said("minor", isNone(is) ? `need no longer be ${words(was)}` : `need only be ${words(is)} now`)];
}
