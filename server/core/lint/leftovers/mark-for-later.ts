import { matchesOf } from "#server/core/lint/matches";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

/** Put together here, since this file may not itself leave any. */
const [later = "", mend = ""] = [["TO", "DO"], ["FIX", "ME"]].map((word) => word.join(""));
const mark = new RegExp(String.raw`\b(?:${later}|${mend}|TBD|TBC|WIP)\b|\bto be (?:decided|defined|written|confirmed) (?:later|soon)\b`, "g");

export const markForLater: Rule = {
  id: "mark-for-later",
  guards: "leftovers",
  severity: "warning",
  title: "A note to oneself",
  explanation: "This mark was left for a person, and now the model reads it. Do what it says, or move it to where your team keeps such notes.",
  bad: `Write a reply to the letter below. ${later}: say what happens with the deposit.`,
  good: "Write a reply to the letter below. Say that the deposit is paid back within ten days.",
  check: ({ passages }) =>
    passages.flatMap((passage) => matchesOf(passage.text, mark).map((range) => foundAt(passage, range, "Somebody left this to be done later."))),
};
