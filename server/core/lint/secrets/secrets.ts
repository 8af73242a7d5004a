import type { Found } from "#server/core/lint/finding";
import type { Rule } from "#server/core/lint/rule";
import { key } from "#server/core/redact/key";

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

interface Secret {
  name: string;
  text: string;
  start: number;
  end: number;
}

/** Each key once, by the most telling of its names. */
export const secretsIn = (text: string): Secret[] => key.find(text).map(({ name, start, end }) => ({ name, text: text.slice(start, end), start, end }));

/** A finding is kept and shown; it must not carry the key any further. */
function found({ name, text }: Secret, place: Found["place"]): Found {
  return { message: `${name} stands in the text. Take it out, and have it replaced where it was issued.`, place, quote: `${text.slice(0, 6)}…` };
}
