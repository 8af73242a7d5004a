import type { Verdict } from "#server/core/run/verdict";
import { diceOf, type Dice } from "./dice";

/** One thing said over the public API. */
export interface Word {
  path: "runs" | "ratings" | "pieces";
  item: Record<string, unknown> & { id: string };
  /** It can't be stored, and must be refused. */
  unfit?: boolean;
}

/** How a run must stand in the end, whatever order its words were heard in and however often. */
export interface Standing {
  at: number;
  output: string;
  model: string;
  status: string;
  latency: number;
  customer: string;
  piece: string | null;
  verdict: Verdict | null;
  /** By the names of its ratings. */
  ratings: Record<string, Verdict | null>;
}

/** All that is ever said of one run, in any order; then, of some, that it is deleted, and what is said too late. */
export interface Life {
  number: number;
  name: string;
  /** Which of the workspaces it is in. */
  place: number;
  words: Word[];
  deleted: boolean;
  late: Word[];
  stands: Standing;
}

export interface World {
  seed: number;
  /** In milliseconds; all of it happened in the weeks before. */
  begun: number;
  places: number;
}

const weeks = 25 * 86_400_000;
const perPiece = 100;

export const pieceOf = (number: number) => `piece-${Math.floor(number / perPiece)}`;

/** The same for the same number: nothing has to be remembered to know what must stand. */
export function lifeOf({ seed, begun, places }: World, number: number): Life {
  const dice = diceOf(seed * 1_000_003 + number);
  const said = (turn: number) => begun - 60_000 + turn * 1000;
  const name = `run-${number}`;
  const at = begun - 60_000 - dice.below(weeks);
  const piece = dice.oneIn(5) ? pieceOf(number) : null;
  const stands: Standing = { at, output: `Draft ${number}`, model: "small", status: "running", latency: number % 900, customer: `customer-${number % 7}`, piece, verdict: null, ratings: {} };
  const first: Word = {
    path: "runs",
    item: {
      ...{ id: name, saidAt: said(1), at, prompt: "letter", customer: stands.customer, environment: "production", model: stands.model, status: stands.status, output: stands.output },
      ...{ tokens: { input: 200 + dice.below(500), output: dice.below(300) }, cost: "0.00125", latencyMs: stands.latency, inputs: { name: `Reader ${number}` } },
      ...(piece !== null && { piece }),
    },
  };
  const words = [first];
  if (number % perPiece < places) words.push({ path: "pieces", item: { id: pieceOf(number), saidAt: said(1), title: titleOf(number), publishedAt: publishedAt(number) } });
  if (dice.oneIn(10)) words.push(first);
  if (dice.oneIn(10)) words.push({ path: "runs", item: { id: name, saidAt: said(0), output: "Long outdone", latencyMs: 1 } });
  if (dice.oneIn(3)) {
    Object.assign(stands, { output: `Done ${number}`, model: "large", status: "ok" });
    words.push({ path: "runs", item: { id: name, saidAt: said(6), output: stands.output, model: stands.model, status: stands.status } });
  }
  if (dice.oneIn(2)) words.push(...judged(dice, name, stands, said));
  if (dice.oneIn(20)) words.push(unfit(dice, `unfit-${number}`));
  const deleted = dice.oneIn(25);
  const late: Word[] = [
    { path: "runs", item: { id: name, saidAt: said(7), output: "Too late" }, unfit: true },
    { path: "ratings", item: { id: `late on ${name}`, run: name, verdict: "usable" }, unfit: true },
  ];
  return { number, name, place: number % places, words, deleted, late: deleted ? late : [], stands };
}

export const titleOf = (number: number) => `The ${pieceOf(number)}`;
/** Every other one is published. */
export const publishedAt = (number: number) => (Math.floor(number / perPiece) % 2 ? 1_780_000_000_000 : null);

const verdicts = ["usable", "heavy_edit", "discarded"] as const;

/** One rating, which may be changed or taken back later, and maybe another reader's after it. */
function judged(dice: Dice, run: string, stands: Standing, said: (turn: number) => number): Word[] {
  const [id, again] = [`of ${run}`, `again ${run}`];
  const words: Word[] = [];
  const say = (name: string, verdict: Verdict | null, turn: number) => {
    words.push({ path: "ratings", item: { id: name, run, verdict, saidAt: said(turn), at: said(turn), user: name === id ? "Ada" : "Bo" } });
    stands.ratings[name] = verdict;
    stands.verdict = verdict ?? stands.verdict;
  };
  say(id, dice.of(verdicts), 2);
  if (dice.oneIn(3)) say(id, dice.of(verdicts), 3);
  if (dice.oneIn(12)) {
    say(id, null, 4);
    stands.verdict = null;
  }
  if (dice.oneIn(8)) say(again, dice.of(verdicts), 5);
  return words;
}

/** Some are seen to be wrong before they are recorded, some only then. */
function unfit(dice: Dice, id: string): Word {
  const wrong = dice.of<Record<string, unknown>>([{ prompt: "nowhere" }, { latencyMs: -1 }, { colour: "red" }, { at: 900_000_000_000 }]);
  return { path: "runs", item: { id, output: "Unfit", ...wrong }, unfit: true };
}

export const wordsOf = ({ words, deleted, late }: Life) => words.length + (deleted ? 1 : 0) + late.length;
