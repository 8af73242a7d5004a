import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

type Context = Open<WorkspaceContext>;

export interface OutcomeRow {
  pieceId: string;
  name: string;
  value: number;
  of: number | null;
  on: string;
}

/** Writes many outcomes at once, and tells how many said something new. */
export async function keepOutcomes({ sql }: Context, rows: readonly OutcomeRow[], saidAt: Date, via: "csv" | "api" = "csv"): Promise<number> {
  const kept = await sql`
    INSERT INTO outcome AS o (workspace_id, piece_id, name, value, of, measured_on, via, said_at)
    SELECT ${workspace}, r."pieceId", r.name, r.value, r.of, r.on, ${via}, ${saidAt}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("pieceId" uuid, name text, value numeric, of numeric, "on" date)
    ON CONFLICT (workspace_id, piece_id, name, measured_on) DO UPDATE SET value = excluded.value, of = excluded.of, via = excluded.via, said_at = excluded.said_at
    WHERE (o.value, o.of) IS DISTINCT FROM (round(excluded.value, 6), round(excluded.of, 6))
    RETURNING id`;
  return kept.length;
}
