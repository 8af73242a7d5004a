import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

type Context = Open<WorkspaceContext>;

export const columns = ["drafting", "waiting", "published"] as const;
export type Column = (typeof columns)[number];

/** More open pieces than this are not told apart; the newest are shown. */
const mostOpen = 5000;

/** Open pieces of one person, or of everybody, newest first: those with an output that waits for its verdict, and those without. */
export const openPieces = ({ sql }: Context, makerId: string | null) =>
  sql<{ id: string; waits: boolean }>`
    WITH open AS MATERIALIZED (
      SELECT id, created_at FROM piece
      WHERE workspace_id = ${workspace} AND published_at IS NULL AND closed_at IS NULL AND (${makerId}::uuid IS NULL OR maker_id = ${makerId}::uuid)
      ORDER BY created_at DESC, id DESC LIMIT ${mostOpen}),
    waiting AS MATERIALIZED (
      SELECT DISTINCT piece_id AS id FROM run
      WHERE workspace_id = ${workspace} AND piece_id = ANY ((SELECT array_agg(id) FROM open)::uuid[]) AND verdict IS NULL AND NOT followed)
    SELECT open.id, waiting.id IS NOT NULL AS waits FROM open LEFT JOIN waiting ON waiting.id = open.id ORDER BY open.created_at DESC, open.id DESC`;

/** Outputs that wait for their maker's verdict, newest first. */
export const waitingRuns = ({ sql }: Context, makerId: string, most: number) =>
  sql<{ id: string }>`
    SELECT r.id FROM run r
    WHERE r.workspace_id = ${workspace} AND r.maker_id = ${makerId}::uuid AND r.piece_id IS NOT NULL AND r.verdict IS NULL AND NOT r.followed
      AND NOT EXISTS (SELECT FROM piece p WHERE p.workspace_id = r.workspace_id AND p.id = r.piece_id AND p.closed_at IS NOT NULL)
    ORDER BY r.at DESC, r.id DESC LIMIT ${most}`;
