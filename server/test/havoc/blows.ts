import { setTimeout as wait } from "node:timers/promises";
import type { Mortal, Perishable } from "#server/test/perishable";
import { diceOf } from "./dice";

export interface Blow {
  /** When so much of the load is acknowledged. */
  share: number;
  /** And so long after. */
  afterMs: number;
  parts: Mortal[];
}

/** Each part is struck about as often as the others; now and then several fall in the same moment. */
export function blowsOf(seed: number, parts: readonly Mortal[], count: number): Blow[] {
  const dice = diceOf(seed + 17);
  const shares = Array.from({ length: count }, (_, at) => (at + 0.2 + dice.below(600) / 1000) / (count + 0.5));
  let turn: Mortal[] = [];
  return shares.map((share) => {
    if (turn.length === 0) turn = dice.shuffled(parts);
    const struck = turn.splice(0, dice.oneIn(4) ? 2 : 1);
    return { share, afterMs: dice.below(60), parts: struck };
  });
}

/** kill -9, one blow after the other, while something goes on that can say how far it is; first each part that will fall is given something to do. */
export async function strike(galley: Pick<Perishable, "kill">, blows: readonly Blow[], share: () => number, before: (parts: readonly Mortal[]) => Promise<void>, struck: (parts: readonly Mortal[]) => void): Promise<void> {
  for (const { share: from, afterMs, parts } of blows) {
    while (share() < from) await wait(2);
    await before(parts);
    await wait(afterMs);
    await Promise.all(parts.map((part) => galley.kill(part)));
    struck(parts);
  }
}
