import type { Content, PromptContent } from "./content";

/** All the words of a content, for searching and for telling twins. */
export function wordsOf(content: Content): string {
  if (content.kind === "workflow") return content.steps.map(({ name, prompt, tool }) => [name, prompt, tool].join(" ")).join("\n");
  return textsOf(content).join("\n");
}

const textsOf = ({ messages, inputs }: PromptContent) => [
  ...messages.flatMap(({ blocks }) => blocks.map(({ title = "", text }) => (title ? `${title}\n${text}` : text))),
  ...inputs.map(({ name, help = "" }) => `${name} ${help}`.trim()),
];

/** Three words in a row, each row once. */
function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

const places = 32;

/** A sketch of a text: two texts share about as many of its places as they share of their words. Too short a text has none. */
export function sketchOf(text: string): number[] {
  const shingles = [...shinglesOf(text)].map(hash);
  if (shingles.length < 12) return [];
  return Array.from({ length: places }, (_, place) => {
    const least = shingles.reduce((lowest, shingle) => Math.min(lowest, scattered(shingle, place)), 0xffffffff);
    // The place is part of the number, so that numbers can be compared without their order.
    return ((least & 0x03ffffff) | (place << 26)) | 0;
  });
}

/** How much two texts share, of a hundred: exact where the sketch only guesses. */
export function percentShared(one: string, other: string): number {
  const [ours, theirs] = [shinglesOf(one), shinglesOf(other)];
  const shared = [...ours].filter((shingle) => theirs.has(shingle)).length;
  const all = ours.size + theirs.size - shared;
  return all === 0 ? 0 : Math.round((100 * shared) / all);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function scattered(value: number, place: number): number {
  let mixed = Math.imul(value ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
