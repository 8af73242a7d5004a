import type { Block, Message } from "#server/core/version/content";
import { gather } from "./gather";
import { Shelf, similarity, type Bag } from "./similarity";

/** A block with where it stands. Blocks have no names of their own: what they say is who they are. */
export interface Standing {
  message: number;
  block: number;
  is: Block;
}

export interface Pair {
  before: Standing;
  after: Standing;
}

export interface Alignment {
  /** For each message before, the message it is now. */
  messages: ReadonlyMap<number, number>;
  blocks: Pair[];
}

/** Which block and which message is which: by the same text, then by kind and likeness, then by likeness alone. */
export function align(before: readonly Message[], after: readonly Message[]): Alignment {
  const search = new Search(standing(before), standing(after));
  const exact = search.pairBy(({ is }) => JSON.stringify([is.kind, is.title ?? "", is.text]));
  const text = search.pairBy(({ is }) => is.text.trim());
  const messages = pairMessages(before, after, [...exact, ...text]);
  const together = ({ before: one, after: other }: Pair) => messages.get(one.message) === other.message;
  const likeness = search.likeness();
  const stages: ((pair: Pair) => number)[] = [
    (pair) => (together(pair) && headed(pair) ? above(likeness(pair), 0.3) : 0),
    (pair) => (headed(pair) ? above(likeness(pair), 0.5) : 0),
    (pair) => above(likeness(pair), 0.55) * (together(pair) ? 1.02 : 1),
    (pair) => (together(pair) && headed(pair) && (pair.before.is.kind !== "custom" || pair.before.is.title) ? 1 : 0),
  ];
  return { messages, blocks: [...exact, ...text, ...stages.flatMap((score) => search.pairBest(score))] };
}

export const placeName = ({ message, block }: { message: number; block: number }) => `${message}.${block}`;

const standing = (messages: readonly Message[]): Standing[] => messages.flatMap(({ blocks }, message) => blocks.map((is, block) => ({ message, block, is })));
const headed = ({ before, after }: Pair) => before.is.kind === after.is.kind && (before.is.title ?? "") === (after.is.title ?? "");
const above = (score: number, least: number) => (score >= least ? score : 0);

const tooMany = 40_000;

class Search {
  private readonly left: Set<Standing>;
  private readonly leftThere: Set<Standing>;

  constructor(before: Standing[], after: Standing[]) {
    [this.left, this.leftThere] = [new Set(before), new Set(after)];
  }

  /** Of several with the same name, those in the same place first, then in order. */
  pairBy(nameOf: (at: Standing) => string): Pair[] {
    const waiting = new Map<string, Standing[]>();
    for (const after of this.leftThere) gather(waiting, nameOf(after), after);
    const found: Pair[] = [];
    for (const nearness of [isSamePlace, isSameMessage, () => true]) {
      for (const before of this.left) {
        const candidates = waiting.get(nameOf(before)) ?? [];
        const after = nameOf(before) === "" ? undefined : candidates.find((candidate) => this.leftThere.has(candidate) && nearness(before, candidate));
        if (after) found.push(this.take({ before, after }));
      }
    }
    return found;
  }

  /** The highest score first; of equal ones the earliest. What scores nothing stays. */
  pairBest(score: (pair: Pair) => number): Pair[] {
    if (this.left.size * this.leftThere.size > tooMany) return [];
    const scored = [...this.left].flatMap((before) => [...this.leftThere].map((after) => ({ before, after, score: score({ before, after }) })));
    const ranked = scored.filter((pair) => pair.score > 0).sort((one, other) => other.score - one.score);
    return ranked.flatMap(({ before, after }) => (this.left.has(before) && this.leftThere.has(after) ? [this.take({ before, after })] : []));
  }

  likeness() {
    const shelf = new Shelf();
    const bags = new Map<Standing, Bag>([...this.left, ...this.leftThere].map((at) => [at, shelf.bag(at.is.text)]));
    const known = new Map<Standing, Map<Standing, number>>();
    const empty = new Int32Array();
    return ({ before, after }: Pair) => {
      const row = known.get(before) ?? new Map<Standing, number>();
      known.set(before, row);
      const score = row.get(after) ?? similarity(bags.get(before) ?? empty, bags.get(after) ?? empty);
      row.set(after, score);
      return score;
    };
  }

  private take(pair: Pair) {
    this.left.delete(pair.before);
    this.leftThere.delete(pair.after);
    return pair;
  }
}

const isSamePlace = (one: Standing, other: Standing) => one.message === other.message && one.block === other.block;
const isSameMessage = (one: Standing, other: Standing) => one.message === other.message;

/** Messages that share the most, then those of a role in order. */
function pairMessages(before: readonly Message[], after: readonly Message[], shared: readonly Pair[]): Map<number, number> {
  const weight = new Map<string, number>();
  for (const { before: one, after: other } of shared) {
    const key = `${one.message} ${other.message}`;
    weight.set(key, (weight.get(key) ?? 0) + 1 + one.is.text.length);
  }
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  const options = before.flatMap((one, here) =>
    after.map((other, there) => ({ here, there, score: weight.get(`${here} ${there}`) ?? 0, near: Math.abs(here - there), sameRole: one.role === other.role })),
  );
  const ranked = options.sort((one, other) => other.score - one.score || Number(other.sameRole) - Number(one.sameRole) || one.near - other.near);
  for (const { here, there, score, sameRole } of ranked) {
    const inPlace = here === there && before.length === after.length;
    if (paired.has(here) || taken.has(there) || (score === 0 && !sameRole && !inPlace)) continue;
    paired.set(here, there);
    taken.add(there);
  }
  return paired;
}
