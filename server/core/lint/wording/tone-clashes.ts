import type { Clash, Said } from "./contradiction";

const pairs = [
  ["brief|concise|short|succinct|terse", "detailed|thorough|comprehensive|exhaustive|in depth|elaborate|long"],
  ["formal", "informal|casual|colloquial|chatty"],
  ["serious|solemn", "playful|funny|humorous|witty"],
  ["neutral|impartial|objective", "opinionated|partisan"],
] as const;

const lead = String.raw`^(?:please |always )?(?:be|keep (?:it|this|your \w+|the \w+)|make (?:it|this|your \w+|the \w+)|stay|remain|(?:write|answer|respond|reply|give|provide|produce)(?: an?| in an?| with an?)?)(?: very| really| extremely| as)? `;

const led = new RegExp(lead);

/** "Be brief" beside "be thorough": only where it is said of the answer as a whole. */
export function toneClashes(said: readonly Said[]): Clash[] {
  const short = said.filter(({ sentence }) => sentence.words.length <= 12 && led.test(sentence.spoken)).map((one) => ({ one, text: one.sentence.spoken }));
  return pairs.flatMap(([left, right]) => {
    const [asks, opposes] = [left, right].map((words) => new RegExp(`${lead}(?:${words})\\b`));
    const one = short.find(({ text }) => asks?.test(text))?.one;
    const other = short.find(({ text }) => opposes?.test(text))?.one;
    return one && other ? [{ one, other, why: "This asks for the opposite of another sentence." }] : [];
  });
}
