import type { Passage } from "#server/core/lint/subject";
import type { Sentence } from "#server/core/lint/prose";
import { gather } from "#server/core/diff/gather";
import { isSmall, stem } from "./stem";

/** A sentence of a prompt with where it stands. */
export interface Told {
  sentence: Sentence;
  passage: Passage;
  /** What is said, whatever its capitals, bullets and spaces. */
  key: string;
  stems: ReadonlySet<string>;
}

export interface Reworded {
  before: Told;
  after: Told;
}

export interface Retold {
  gone: Told[];
  come: Told[];
  reworded: Reworded[];
}

const keyOf = (text: string) => text.toLowerCase().replaceAll("’", "'").replace(/^\s*(?:[-*•#>–]+|\d+[.)])\s*/, "").replace(/[*_`]+/g, "").replace(/\s+/g, " ").replace(/[.!;:,\s]+$/, "").trim();

export const toldIn = (passages: readonly Passage[]): Told[] =>
  passages.flatMap((passage) =>
    passage.sentences.map((sentence) => {
      const stems = sentence.words.filter(({ text }) => !isSmall(text)).map(({ text }) => (/^\d/.test(text) ? "#" : stem(text)));
      return { sentence, passage, key: keyOf(sentence.text), stems: new Set(stems.length ? stems : sentence.words.map(({ text }) => text)) };
    }),
  );

/** Which sentences went, which came, and which only say it in other words. What is still said anywhere has not gone. */
export function retold(before: readonly Told[], after: readonly Told[]): Retold {
  const [said, were] = [new Set(after.map(({ key }) => key)), new Set(before.map(({ key }) => key))];
  const missing = before.filter(({ key }) => !said.has(key));
  const fresh = after.filter(({ key }) => !were.has(key));
  const near = neighbours(fresh);
  const reworded = pairs(missing, near);
  const [paired, taken] = [new Set(reworded.map((pair) => pair.before)), new Set(reworded.map((pair) => pair.after))];
  const absorbed = missing.filter((told) => !paired.has(told)).flatMap((told) => {
    const within = near(told).find((other) => share(told.stems, other.stems) >= 0.8);
    return within ? [{ before: told, after: within }] : [];
  });
  const kept = new Set([...paired, ...absorbed.map((pair) => pair.before)]);
  return { gone: missing.filter((told) => !kept.has(told)), come: fresh.filter((told) => !taken.has(told)), reworded: [...reworded, ...absorbed] };
}

const alike = 0.5;

/** Those that share a word; in a text too long to be read by anybody, only those that share a rare one. */
function neighbours(fresh: readonly Told[]): (told: Told) => Told[] {
  const byStem = new Map<string, Told[]>();
  for (const told of fresh) for (const stem of told.stems) gather(byStem, stem, told);
  const sharing = (stem: string) => byStem.get(stem) ?? [];
  if (fresh.length <= 400) return ({ stems }) => [...new Set([...stems].flatMap(sharing))];
  return ({ stems }) => {
    const rarest = [...stems].map(sharing).filter(({ length }) => length > 0).sort((one, other) => one.length - other.length);
    return [...new Set(rarest.slice(0, 3).flatMap((told) => told.slice(0, 20)))];
  };
}

function pairs(missing: readonly Told[], near: (told: Told) => Told[]): Reworded[] {
  const scored = missing.flatMap((before) => near(before).map((after) => ({ before, after, score: likeness(before, after) })));
  const ranked = scored.filter(({ score }) => score >= alike).sort((one, other) => other.score - one.score);
  const taken = new Set<Told>();
  return ranked.flatMap(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return [];
    taken.add(before).add(after);
    return [{ before, after }];
  });
}

/** The share of words in common, a little more in the same block. */
function likeness(one: Told, other: Told) {
  const common = [...one.stems].filter((word) => other.stems.has(word)).length;
  if (common === 0) return 0;
  const place = one.passage.kind === other.passage.kind ? 0.05 : 0;
  return (2 * common) / (one.stems.size + other.stems.size) + place;
}

const share = (stems: ReadonlySet<string>, of: ReadonlySet<string>) => [...stems].filter((word) => of.has(word)).length / Math.max(1, stems.size);
