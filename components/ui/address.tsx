/** What stands behind the question mark of an address, as a page is handed it. */
export type Search = Readonly<Record<string, string | string[] | undefined>>;

export interface Address<Asked> {
  askedIn: (search: Search) => Asked;
  addressOf: (asked: Asked) => string;
}

export const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A person's id, or `me`. */
export const anIdOrMe = new RegExp(`^me$|${anId.source}`, "i");

/** Reads addresses that ask in these shapes, and writes them. What has not the shape its name stands for is passed over. */
export const addressIn = <Asked extends object>(shapes: Record<keyof Asked, RegExp>): Address<Partial<Asked>> => ({
  askedIn(search) {
    const given = Object.entries<RegExp>(shapes).flatMap(([name, shape]) => {
      const value = search[name];
      const trimmed = typeof value === "string" ? value.trim() : "";
      return shape.test(trimmed) ? [[name, trimmed] as const] : [];
    });
    // safe because each value has the shape that its name stands for
    return Object.fromEntries(given) as Partial<Asked>;
  },
  addressOf(asked) {
    const kept = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : "";
  },
});
