import { createHmac } from "node:crypto";
import { daysIn } from "#server/core/run/day";
import { detectorIds } from "#server/core/redact/detector";
import { env } from "#server/env";
import { redactorOf, type StoredRule } from "#server/redaction/make-redactor";
import { onChange } from "#server/registry/changes";
import { Remembered } from "./remembered";
import { askWithin } from "./pool";
import type { Settings } from "./world";

interface Row {
  id: string;
  zone: string;
  rules: StoredRule[];
  unstored: { id: string; inputs: boolean; outputs: boolean }[];
  prices: { model: string; startsAt: number; input: string; output: string; cached: string | null; reasoning: string | null }[];
}

interface Watched {
  remembered: Remembered<Settings>;
  stop(): void;
}

const key = Symbol.for("galley.recorder.settings");
const held = globalThis as { [key]?: Watched };

const heeded = new Set(["workspace", "price", "redaction", "prompt"]);

/** What these workspaces say of their figures and texts, asked for once and kept until somebody changes it. */
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
    else if (heeded.has(change.noun)) remembered.drop(change.workspace);
  });
  return { remembered, stop };
}

async function read(workspaceIds: readonly string[]): Promise<Map<string, Settings>> {
  const rows = await askWithin<Row>(
    workspaceIds,
    `SELECT w.id, w.time_zone AS zone, coalesce((
       SELECT json_agg(json_build_object('model', p.model, 'startsAt', (extract(epoch FROM p.starts_at) * 1000)::bigint, 'input', p.input::text, 'output', p.output::text, 'cached', p.cached::text, 'reasoning', p.reasoning::text))
       FROM price p WHERE p.workspace_id = w.id), '[]') AS prices,
     coalesce((SELECT json_agg(json_build_object('detector', g.detector, 'name', g.name, 'pattern', g.pattern, 'mode', g.mode, 'on', g.switched_on) ORDER BY g.name)
       FROM redaction_rule g WHERE g.workspace_id = w.id), '[]') AS rules,
     coalesce((SELECT json_agg(json_build_object('id', q.id, 'inputs', NOT q.store_inputs, 'outputs', NOT q.store_outputs))
       FROM prompt q WHERE q.workspace_id = w.id AND NOT (q.store_inputs AND q.store_outputs)), '[]') AS unstored
     FROM unnest($1::uuid[]) AS x (id) JOIN workspace w ON w.id = x.id`,
    [workspaceIds],
  );
  return new Map(rows.map((row) => [row.id, settings(row)]));
}

/** Known to this installation alone, and another one for each workspace. */
const saltOf = (workspaceId: string) => createHmac("sha256", env().AUTH_SECRET ?? "").update(`redaction:${workspaceId}`).digest("base64url");

const takesNothing = (rules: readonly StoredRule[]) => rules.every(({ on }) => !on) && detectorIds.every((id) => rules.some(({ detector }) => detector === id));

const settings = ({ id, zone, prices, rules, unstored }: Row): Settings => ({
  zone,
  dayOf: daysIn(zone).of,
  redactor: takesNothing(rules) ? undefined : redactorOf(rules, saltOf(id)),
  unstored: new Map(unstored.map(({ id: promptId, inputs, outputs }) => [promptId, { inputs, outputs }])),
  prices: prices.map(({ model, startsAt, input, output, cached, reasoning }) => ({
    ...{ model, startsAt, input: BigInt(input), output: BigInt(output) },
    cached: cached === null ? undefined : BigInt(cached),
    reasoning: reasoning === null ? undefined : BigInt(reasoning),
  })),
});
