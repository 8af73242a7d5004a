import { z } from "zod";

/** Where the next page begins: opaque to clients, and read as strictly as anything they send. A cursor of one list says nothing to another. */
export function cursorOf<S extends z.ZodType>(list: string, place: S) {
  const whole = z.tuple([z.literal(list), place]);
  return {
    write: (value: z.input<S>) => Buffer.from(JSON.stringify([list, value])).toString("base64url"),
    schema: z
      .string()
      .max(400, "A cursor has at most 400 characters")
      .transform((text, refuse) => {
        const read = whole.safeParse(unpacked(text));
        if (read.success) return read.data[1];
        refuse.addIssue("This cursor is none of this list; take the `next` of the page before, or begin without one");
        return z.NEVER;
      }),
  };
}

function unpacked(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

export const pageSize = (most: number, usual = Math.min(50, most)) =>
  z.coerce.number("A limit is a number").int("A limit is a whole number").min(1, "A limit is 1 at the least").max(most, `A page has at most ${most}`).default(usual).describe(`How many to answer, at most ${most}`);
