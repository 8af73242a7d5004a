import type { Found } from "#server/core/lint/finding";
import type { Rule } from "#server/core/lint/rule";
import { assignedSecrets } from "./assigned-secrets";
import { keyShapes } from "./key-shapes";

const madeUp = ["A", "K", "I", "A"].join("") + "Z7QX4MNP2RLTV5WB";

export const secrets: Rule = {
  id: "secrets",
  guards: "secrets",
  severity: "error",
  title: "A key or password in the text",
  explanation:
    "Whoever may read this prompt may use this key, and a saved version keeps it for good. The model may also repeat it to anybody. Take it out, and have it replaced where it was issued.",
  bad: `Fetch the figures with the key ${madeUp} and summarise them.`,
  good: "Summarise the figures below. They were fetched for you.",
  check: ({ stored, inputTexts }) => [
    ...stored.flatMap(({ text, place }) => secretsIn(text).map((one) => found(one, { ...place, start: one.start, end: one.end }))),
    ...inputTexts.flatMap(({ text, input }) => secretsIn(text).map((one) => found(one, { input: input.name }))),
  ],
};

export interface Secret {
  name: string;
  text: string;
  start: number;
  end: number;
}

/** Each key once, by the most telling of its names. */
export function secretsIn(text: string): Secret[] {
  const all = [...keyShapes.flatMap(({ name, begins, whole }) => shapedIn(text, name, begins, whole)), ...assignedSecrets(text)];
  return all.filter((one, at) => !all.slice(0, at).some((earlier) => one.start < earlier.end && earlier.start < one.end));
}

function shapedIn(text: string, name: string, begins: string, whole: RegExp): Secret[] {
  const found: Secret[] = [];
  for (let start = text.indexOf(begins); start >= 0 && found.length < most; start = text.indexOf(begins, start + begins.length)) {
    if (/[\w-]/.test(text.charAt(start - 1))) continue;
    whole.lastIndex = start;
    const key = whole.exec(text)?.[0];
    if (key) found.push({ name, text: key, start, end: start + key.length });
  }
  return found;
}

const most = 50;

/** A finding is kept and shown; it must not carry the key any further. */
function found({ name, text }: Secret, place: Found["place"]): Found {
  return { message: `${name} stands in the text. Take it out, and have it replaced where it was issued.`, place, quote: `${text.slice(0, 6)}…` };
}
