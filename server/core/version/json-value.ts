import { z } from "zod";
import { most } from "./bounds";
import { canonical } from "./canonical";
import type { Json } from "./content";

/** Whether a value ends before a walk through it would. Counted floor by floor, since a walk into it is what it guards. */
function isShallow(value: unknown): boolean {
  let floor = [value];
  for (let depth = 0; depth <= most.depth; depth += 1) {
    floor = floor.flatMap((one): unknown[] => (typeof one === "object" && one !== null ? Object.values(one) : []));
    if (floor.length === 0) return true;
  }
  return false;
}

/** Any JSON, as deep as anybody writes it. */
export const jsonValue: z.ZodType<Json> = z
  .unknown()
  .refine(isShallow, `A value holds others more than ${most.depth} deep; flatten it, or name its parts under $defs and refer to them`)
  .pipe(z.json()); // safe because both say the same of JSON

/** Whether PostgreSQL can keep a value: no text in it holds a null or half a character. */
export function isStorable(value: unknown): boolean {
  try {
    return !holdsNull(canonical(value));
  } catch {
    return false;
  }
}

/** Of a value in canonical form. */
export const holdsNull = (text: string) => /(?<!\\)(\\\\)*\\u0000/.test(text);
