import type { Clash, Said } from "./contradiction";
import { isForbidding, isOrder } from "./orders";

/** "Always x" beside "never x". */
export function orderClashes(said: readonly Said[]): Clash[] {
  const asked = new Map<string, Said>();
  const forbidden = new Map<string, Said>();
  return said.flatMap((other) => {
    const { key, forbids } = orderOf(other) ?? {};
    if (key === undefined) return [];
    const one = (forbids ? asked : forbidden).get(key);
    (forbids ? forbidden : asked).set(key, other);
    return one ? [{ one, other, why: "This forbids what another sentence asks for, or the other way round." }] : [];
  });
}

/** Words that carry no part of what is asked. */
const light = new Set("a an the any always never not no do don't must mustn't should shouldn't avoid use using include including write add you please be all ever in your".split(" "));
const qualified = /^(?:unless|except|if|when|where|while|until|but|only|than|instead|before|after|without|outside|once|more)$/;

function orderOf({ sentence }: Said) {
  const { words } = sentence;
  if (words.length > 12 || words.some(({ text }) => qualified.test(text))) return undefined;
  const forbids = isForbidding(sentence);
  if (!forbids && !isOrder(sentence) && !words.some(({ text }) => text === "always" || text === "must")) return undefined;
  const key = words.filter(({ text }) => !light.has(text)).map(({ text }) => text).join(" ");
  return key === "" ? undefined : { key, forbids };
}
