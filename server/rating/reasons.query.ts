import { z } from "zod";
import type { Open, WorkspaceContext } from "#server/context";
import { query } from "#server/query";

/** Until a workspace chooses its own. */
const standardReasons = ["Wrong facts", "Missed the brief", "Off tone", "Generic wording", "Too long", "Too short", "Broken format", "Left something out", "Made something up"];

export async function reasonsHere({ db }: Open<WorkspaceContext>) {
  const rows = await db.reason.findMany({ select: { name: true }, orderBy: { place: "asc" } });
  return rows.length > 0 ? { reasons: rows.map(({ name }) => name), standard: false } : { reasons: standardReasons, standard: true };
}

/** The workspace's words for why an output was not usable. */
export const ratingReasons = query({
  name: "rating.reasons",
  permission: "workspace.read",
  input: z.object({}),
  run: (context) => reasonsHere(context),
});
