import type { Share } from "./share";

/** What the raters said of one thing, each once; whoever did not judge it is not there. */
export type Unit = readonly string[];

/** Of all pairs of raters who judged the same thing, how many said the same. */
export function agreement(units: readonly Unit[]): Share {
  return units.reduce((sum, unit) => ({ n: sum.n + pairsIn(counted(unit)), m: sum.m + pairs(unit.length) }), { n: 0, m: 0 });
}

/** Cohen's kappa of two raters: how far they agree beyond what chance would do, 1 being always. Undefined where chance alone would make them agree. */
export function cohensKappa(judged: readonly (readonly [one: string, other: string])[]): number | undefined {
  const [ones, others] = [counted(judged.map(([one]) => one)), counted(judged.map(([, other]) => other))];
  const same = judged.filter(([one, other]) => one === other).length / judged.length;
  const chance = [...ones].reduce((sum, [word, count]) => sum + count * (others.get(word) ?? 0), 0) / judged.length ** 2;
  return beyond(same, chance);
}

/** Krippendorff's alpha: the same for any number of raters, of whom not each judged everything. */
export function krippendorffsAlpha(units: readonly Unit[]): number | undefined {
  const paired = units.filter((unit) => unit.length > 1);
  const words = paired.flat();
  const same = paired.reduce((sum, unit) => sum + (2 * pairsIn(counted(unit))) / (unit.length - 1), 0) / words.length;
  return beyond(same, pairsIn(counted(words)) / pairs(words.length));
}

const beyond = (same: number, chance: number) => (chance < 1 ? (same - chance) / (1 - chance) : undefined);

const pairs = (count: number) => (count * (count - 1)) / 2;
const pairsIn = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
