import type { Clash, Said } from "./contradiction";
import { limitsIn, type Limit } from "./limits";

interface Kept {
  one: Said;
  limit: Limit;
}

/** "At least 300 words" beside "at most 200 words", where both are said of the same thing. */
export function limitClashes(said: readonly Said[]): Clash[] {
  const least = new Map<string, Kept>();
  const most = new Map<string, Kept>();
  return said.flatMap((one) =>
    limitsIn(one.sentence).flatMap((limit): Clash[] => {
      const name = `${limit.unit} ${limit.of}`;
      const floor = least.get(name);
      const ceiling = most.get(name);
      if (limit.least !== undefined && (floor?.limit.least ?? 0) <= limit.least) least.set(name, { one, limit });
      if (limit.most !== undefined && (ceiling?.limit.most ?? Infinity) >= limit.most) most.set(name, { one, limit });
      if (limit.most !== undefined && floor?.limit.least !== undefined && floor.limit.least > limit.most) return [clash(floor.one, one, limit.unit)];
      if (limit.least !== undefined && ceiling?.limit.most !== undefined && ceiling.limit.most < limit.least) return [clash(ceiling.one, one, limit.unit)];
      return [];
    }),
  );
}

const clash = (one: Said, other: Said, unit: string): Clash => ({ one, other, why: `No number of ${unit}s keeps both limits.` });
