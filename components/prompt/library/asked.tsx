type Params = Readonly<Record<string, string | string[] | undefined>>;

/** What the address asks of the library. A view of it can be sent to somebody. */
export interface Asked {
  q?: string;
  folder?: string;
  tag?: string;
  tool?: string;
  type?: string;
  /** A person's id, or `me`. */
  owner?: string;
  standing?: "personal" | "team" | "archived";
  kind?: "prompt" | "workflow";
  mark?: "stale" | "orphaned" | "twin" | "forked" | "unfiled";
  sort?: "name" | "used";
  view?: "cards";
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const word = /^[^\p{Cc}]{1,40}$/u;

const shapes: Record<keyof Asked, RegExp> = {
  q: /^[^\p{Cc}]{1,200}$/u,
  folder: id,
  tag: word,
  tool: word,
  type: word,
  owner: new RegExp(`^me$|${id.source}`, "i"),
  standing: /^(personal|team|archived)$/,
  kind: /^(prompt|workflow)$/,
  mark: /^(stale|orphaned|twin|forked|unfiled)$/,
  sort: /^(name|used)$/,
  view: /^cards$/,
};

/** The filters that stand as chips, in this order. */
export const filterNames = ["standing", "tag", "type", "owner", "tool", "kind", "mark"] as const;
export type FilterName = (typeof filterNames)[number];

/** Reads an address; what is no filter is passed over. */
export function askedIn(params: Params): Asked {
  const given = Object.entries(shapes).flatMap(([name, shape]) => {
    const value = params[name];
    const trimmed = typeof value === "string" ? value.trim() : "";
    return shape.test(trimmed) ? [[name, trimmed] as const] : [];
  });
  // safe because each value has the shape that its name stands for
  return Object.fromEntries(given);
}

export function addressOf(asked: Asked): string {
  const kept = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : "";
}

/** How many come at once. */
export const pageSize = 60;

/** What the server is asked for. While words are looked for, the best match stands first and no order is chosen. */
export function questionFor({ q, folder, tag, tool, type, owner, standing, kind, mark, sort }: Asked, me: string) {
  return {
    ...(q && { needle: q }),
    ...(folder && { folder }),
    ...(tag && { tag }),
    ...(tool && { tool }),
    ...(type && { contentType: type }),
    ...(owner && { owner: owner === "me" ? me : owner }),
    ...(standing && { standing }),
    ...(kind && { kind }),
    ...(mark && { mark }),
    ...(sort && !q && { sort }),
    limit: pageSize,
  };
}

export type Question = ReturnType<typeof questionFor>;

/** Whether less than the whole library is asked for. */
export const isNarrowed = (asked: Asked) => Boolean(asked.q || asked.folder) || filterNames.some((name) => asked[name] !== undefined);

/** The same look at everything. */
export const widened = ({ sort, view }: Asked): Asked => ({ ...(sort && { sort }), ...(view && { view }) });
