import { Conflict } from "#server/errors";

/** What one workspace holds at the most; its pages show all of it. */
export const most = { members: 5000, invitations: 500, teams: 500 };

export function requireRoom(what: keyof typeof most, count: number) {
  if (count < most[what]) return;
  throw new Conflict(`A workspace has at most ${most[what].toLocaleString("en")} ${what}, and this one has as many. Nothing was changed; remove some that are no longer needed.`);
}
