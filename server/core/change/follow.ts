import { align, placeName, type Pair } from "#server/core/diff/align";
import type { Piece } from "#server/core/diff/piece";
import { isTelling } from "#server/core/diff/moved-lines";
import { words } from "#server/core/diff/words";
import type { Family, Message, PromptContent } from "#server/core/version/content";
import { messagesFor, stands, type Anchor } from "./anchor";
import { onlyPlaceIn, onlyPlaceOf } from "./only-place";

export type Followed = Anchor | "outdated";

/** Where what a thread is about stands in another version of the text. */
export const follow = (anchor: Anchor, before: PromptContent, after: PromptContent): Followed => follower(before, after)(anchor);

/** The same for many threads of one pair of versions, which is then compared once. */
export function follower(before: PromptContent, after: PromptContent): (anchor: Anchor) => Followed {
  const aligned = new Map<Family | undefined, Map<string, Pair>>();
  const compared = new Map<Pair, Piece[]>();
  const pairsFor = (family: Family | undefined) => remembered(aligned, family, () => pairs(messagesFor(before, family), messagesFor(after, family)));
  const piecesOf = (pair: Pair) => remembered(compared, pair, () => words(pair.before.is.text, pair.after.is.text));
  return (anchor) => {
    if (!stands(anchor, before)) return "outdated";
    const pair = pairsFor(anchor.family).get(placeName(anchor.place));
    if (!anchor.words) return pair ? { ...anchor, place: placeOf(pair) } : "outdated";
    return (pair && withinBlock(anchor, pair, piecesOf(pair))) ?? elsewhere(anchor, before, after);
  };
}

const pairs = (before: readonly Message[], after: readonly Message[]) => new Map(align(before, after).blocks.map((pair) => [placeName(pair.before), pair]));
const placeOf = ({ after: { message, block } }: Pair) => ({ message, block });

/** By the words around it, and where the comparison took those apart, by being the only ones that read so. */
function withinBlock({ words, ...anchor }: Anchor, pair: Pair, pieces: readonly Piece[]): Anchor | undefined {
  if (!words) return undefined;
  const { quote } = words;
  const kept = shifted(pieces, words.start, words.end);
  const start = kept ?? (onlyPlaceIn(pair.before.is.text, quote) === words.start ? onlyPlaceIn(pair.after.is.text, quote) : undefined);
  return start === undefined ? undefined : { ...anchor, place: placeOf(pair), words: { start, end: start + quote.length, quote } };
}

/** Where words begin that stand whole in one stretch that both texts have. */
function shifted(pieces: readonly Piece[], start: number, end: number): number | undefined {
  let [here, there] = [0, 0];
  for (const { kind, text } of pieces) {
    if (kind === "same" && here <= start && end <= here + text.length) return start - here + there;
    if (kind !== "added") here += text.length;
    if (kind !== "removed") there += text.length;
  }
  return undefined;
}

/** Lines that went to another block take along what was said of them, if they say enough to be known again. */
function elsewhere(anchor: Anchor, before: PromptContent, after: PromptContent): Followed {
  const { family, words } = anchor;
  if (!words || !isTelling(words.quote)) return "outdated";
  const [was, is] = [before, after].map((content) => onlyPlaceOf(words.quote, messagesFor(content, family)));
  return was && is ? { ...anchor, place: is.place, words: { ...words, start: is.start, end: is.start + words.quote.length } } : "outdated";
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
