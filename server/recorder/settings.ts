import { daysIn } from "#server/core/run/day";
import { onChange } from "#server/registry/changes";
import { Remembered } from "./remembered";
import { recorderPool, begin } from "./pool";
import type { Settings } from "./world";

interface Row {
  id: string;
  zone: string;
  prices: { model: string; startsAt: number; input: string; output: string; cached: string | null; reasoning: string | null }[];
}

interface Watched {
  remembered: Remembered<Settings>;
  stop(): void;
}

const key = Symbol.for("galley.recorder.settings");
const held = globalThis as { [key]?: Watched };

/** Prices and zones of these workspaces, asked for once and kept until somebody changes them. */
export function settingsOf(workspaceIds: readonly string[]): Promise<ReadonlyMap<string, Settings>> {
  return (held[key] ??= watched()).remembered.find(workspaceIds);
}

export function forgetSettings() {
  held[key]?.stop();
  held[key] = undefined;
}

function watched(): Watched {
  const remembered = new Remembered(10_000, read);
  const stop = onChange((change) => {
    if (change === "missed") remembered.clear();
    else if (change.noun === "price" || change.noun === "workspace") remembered.drop(change.workspace);
  });
  return { remembered, stop };
}

async function read(workspaceIds: readonly string[]): Promise<Map<string, Settings>> {
  const client = await recorderPool().connect();
  try {
    await begin(client, workspaceIds);
    const { rows } = await client.query<Row>(
      `SELECT w.id, w.time_zone AS zone, coalesce((
         SELECT json_agg(json_build_object('model', p.model, 'startsAt', (extract(epoch FROM p.starts_at) * 1000)::bigint, 'input', p.input::text, 'output', p.output::text, 'cached', p.cached::text, 'reasoning', p.reasoning::text))
         FROM price p WHERE p.workspace_id = w.id), '[]') AS prices
       FROM unnest($1::uuid[]) AS x (id) JOIN workspace w ON w.id = x.id`,
      [workspaceIds],
    );
    await client.query("COMMIT");
    return new Map(rows.map((row) => [row.id, settings(row)]));
  } finally {
    client.release();
  }
}

const settings = ({ zone, prices }: Row): Settings => ({
  dayOf: daysIn(zone).of,
  prices: prices.map(({ model, startsAt, input, output, cached, reasoning }) => ({
    ...{ model, startsAt, input: BigInt(input), output: BigInt(output) },
    cached: cached === null ? undefined : BigInt(cached),
    reasoning: reasoning === null ? undefined : BigInt(reasoning),
  })),
});
