import type { RatedVia } from "#server/core/run/verdict";

const others: Record<RatedVia, string> = { maker: "Its maker", colleague: "A colleague", queue: "In a queue", link: "By a rating link", api: "By the API" };

const apart: Partial<Record<RatedVia, string>> = { api: "by the API", queue: "in a queue" };

/** Who judged, by name, else the way it came; whom an application calls its user is never taken for one of us. */
export const sayRater = ({ by, via }: { by: string | null; via: RatedVia }) => (by === null ? others[via] : [by, apart[via]].filter(Boolean).join(", "));
