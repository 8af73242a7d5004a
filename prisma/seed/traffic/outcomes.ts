import type { Chance } from "./chance";
import type { Facts } from "./facts";
import type { Answered } from "./making";
import { dayMs, type Stage } from "./stage";

/** What the world answered to one piece, as the mailer's table has it. */
export interface Answer {
  piece: string;
  name: string;
  value: number;
  of: number;
  date: string;
}

interface Sent {
  /** What the piece is called. */
  piece: string;
  at: number;
  answered: readonly Answered[];
  facts: Facts;
  version: string;
}

/** The figures come two days after a piece went out. */
export function answersTo(stage: Stage, chance: Chance, { piece, at, answered }: Sent): Answer[] {
  const on = at + 2 * dayMs;
  if (on > stage.now) return [];
  const size = chance.next();
  return answered.map(({ name, of: [least, most], share }) => {
    const of = Math.round(least + (most - least) * size);
    return { piece, name, of, value: Math.min(of, Math.round(of * chance.around(share, 0.35))), date: new Date(on).toISOString().slice(0, 10) };
  });
}

export const tableOf = (answers: readonly Answer[]) => ["piece,name,value,of,date", ...answers.map(({ piece, name, value, of, date }) => `${piece},${name},${value},${of},${date}`)].join("\n");
