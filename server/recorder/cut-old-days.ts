import { daysIn } from "#server/core/run/day";
import { leastKeepDays } from "#server/core/run/keep-days";
import { quarterMs, quarterOf } from "#server/core/run/quarter";
import { begin, recorderPool } from "./pool";
import { rollups } from "./rollups";

const dayMs = 96 * quarterMs;
/** Places are so far apart at most that one calls a day what another calls the day after the next. */
const apart = 2;

const { name, key, sums } = rollups.days;
const listed = [...key, ...sums].map(({ column }) => column).join(", ");
const places = key.map(({ column }) => (column === "day" ? "$2 - 1 + width_bucket(quarter, $3::integer[])" : column));
const totals = sums.map(({ column, type }) => (type === "int4[]" ? `add_up(${column})` : `sum(${column})`));
const sumUp = `INSERT INTO ${name} (${listed}) SELECT ${[...places, ...totals].join(", ")} FROM traffic WHERE workspace_id = $1 AND quarter < $4 GROUP BY ${key.map((_, at) => at + 1).join(", ")}`;

/** What runs added that are no longer kept can't be moved with them: the days in which there may be such are summed anew from their quarter-hours. */
export async function cutOldDays(workspaceId: string, zone: string, now = Date.now()): Promise<void> {
  const client = await recorderPool().connect();
  try {
    await begin(client, [workspaceId]);
    const { rows } = await client.query<{ first: number | null }>("SELECT min(quarter) AS first FROM traffic WHERE workspace_id = $1", [workspaceId]);
    const first = rows[0]?.first ?? null;
    const kept = now - leastKeepDays * dayMs;
    if (first !== null && first < quarterOf(kept)) {
      const days = daysIn(zone);
      const [from, to] = [days.of(first * quarterMs), days.of(kept) + apart];
      const starts = Array.from({ length: to - from + 2 }, (_, day) => quarterOf(days.start(from + day)));
      // Whoever writes here has written the quarter-hours before: what they hold now is either in both, or will be added to both.
      await client.query(`LOCK TABLE ${name} IN SHARE ROW EXCLUSIVE MODE`);
      await client.query(`DELETE FROM ${name} WHERE workspace_id = $1 AND day <= $2`, [workspaceId, to]);
      await client.query(sumUp, [workspaceId, from, starts, starts.at(-1)]);
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
