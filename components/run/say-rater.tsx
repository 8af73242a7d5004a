import type { RatedVia } from "#server/core/run/verdict";

const others: Record<RatedVia, string> = { maker: "Its maker", colleague: "A colleague", queue: "In a queue", link: "By a rating link", api: "By the API" };

/** Who judged: a member by name, else the way it came; whom an application calls its user is never taken for one of us. */
export const sayRater = ({ by, via }: { by: string | null; via: RatedVia }) => (by === null ? others[via] : via === "api" ? `${by}, by the API` : by);
