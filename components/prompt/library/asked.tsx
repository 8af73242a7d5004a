import { addressIn, anId, anIdOrMe } from "#components/ui/address";

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
  sort?: "name" | "used" | "usable";
  view?: "cards";
}

const word = /^[^\p{Cc}]{1,40}$/u;

export const { askedIn, addressOf } = addressIn<Asked>({
  q: /^[^\p{Cc}]{1,200}$/u,
  folder: anId,
  tag: word,
  tool: word,
  type: word,
  owner: anIdOrMe,
  standing: /^(personal|team|archived)$/,
  kind: /^(prompt|workflow)$/,
  mark: /^(stale|orphaned|twin|forked|unfiled)$/,
  sort: /^(name|used|usable)$/,
  view: /^cards$/,
});

/** The filters that stand as chips, in this order. */
export const filterNames = ["standing", "tag", "type", "owner", "tool", "kind", "mark"] as const;
export type FilterName = (typeof filterNames)[number];

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
