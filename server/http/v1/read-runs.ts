import { z } from "zod";
import { exactDollars } from "#server/core/run/money";
import { verdicts } from "#server/core/run/verdict";
import { cursorOf, pageSize } from "#server/http/api/cursor";
import { requireEnvironment } from "#server/http/api/authorize";
import { Refused } from "#server/http/api/refused";
import { endpoint, type Call } from "#server/http/endpoint";
import { NotFound } from "#server/errors";
import { promptByKey } from "#server/prompt/by-key.query";
import { runByName } from "#server/run/by-name.query";
import { run } from "#server/run/run.query";
import { runs } from "#server/run/runs.query";
import { version } from "#server/version/queries";
import { promptKey } from "./prompts";

type Line = Awaited<ReturnType<typeof runs>>["runs"][number];
type Whole = Awaited<ReturnType<typeof run>>;

const number = z.int().nullable();
const facts = {
  id: z.uuid().describe("Galley's own"),
  at: z.iso.datetime(),
  purpose: z.enum(["production", "trial", "shadow", "eval", "demo"]),
  kind: z.string(),
  name: z.string(),
  status: z.enum(["running", "ok", "error"]),
  error: z.string(),
  prompt: z.string().nullable().describe("Its key"),
  version: z.strictObject({ number: z.string(), sha: z.string() }).nullable(),
  environment: z.string(),
  customer: z.string(),
  user: z.string(),
  model: z.string(),
  tool: z.string(),
  strategy: z.string(),
  tags: z.array(z.string()),
  tokens: z.strictObject({ input: number, output: number }),
  cost: z.string().nullable().describe("In dollars; null is unknown, which is not nothing"),
  latencyMs: number,
  verdict: z.enum(verdicts).nullable(),
  excerpt: z.string().describe("The first words of the output"),
};
const listed = z.strictObject(facts).meta({ id: "RunSummary" });
const rating = z.strictObject({ id: z.uuid(), at: z.iso.datetime(), via: z.string(), by: z.string(), verdict: z.enum(verdicts).nullable(), reasons: z.array(z.string()), comment: z.string(), finalText: z.string().nullable(), editingSeconds: number });
const whole = z
  .strictObject({
    ...facts,
    externalId: z.string().nullable().describe("What its sender calls it"),
    piece: z.string().nullable().describe("The piece it is a try at, by Galley's id"),
    ...{ step: z.int(), attempt: z.int(), arm: z.string(), provider: z.string(), finishReason: z.string(), firstTokenMs: number, traceId: z.string(), spanId: z.string(), parentId: z.string() },
    inputs: z.unknown().describe("As they were sent, less what must not be kept"),
    rendered: z.string().nullable(),
    output: z.string().nullable(),
    reasoning: z.string().nullable(),
    redacted: z.record(z.string(), z.int()).nullable().describe("How often each detector found something that was not kept"),
    ratings: z.array(rating),
  })
  .meta({ id: "WholeRun" });

const common = (row: Line | Whole) => ({
  ...{ id: row.id, purpose: row.purpose, kind: row.kind, name: row.name, status: row.status, error: row.error, environment: row.environment },
  ...{ customer: row.customer, user: row.endUser, model: row.model, tool: row.tool, strategy: row.strategy, tags: row.tags, verdict: row.verdict, excerpt: row.excerpt },
  at: row.at.toISOString(),
  prompt: row.prompt?.key ?? null,
  version: row.version && { number: row.version.number, sha: row.version.sha },
  tokens: { input: row.inputTokens, output: row.outputTokens },
  cost: row.cost === null ? null : exactDollars(row.cost).replace(/[$,]/g, ""),
  latencyMs: row.latency,
});

const cursor = cursorOf("runs", z.strictObject({ at: z.iso.datetime(), id: z.uuid() }));
const moment = z.iso.datetime({ offset: true, error: "A time is written as 2026-11-20T09:30:00Z" }).transform((text) => new Date(text));
const word = z.string().trim().min(1, "Say what is looked for").max(200, "A word has at most 200 characters");

/** A key for one environment means that one; a key for several says which. */
function onlyEnvironment({ key: { environments } }: Call): string | undefined {
  if (environments.length <= 1) return environments[0];
  throw new Refused("environment-refused", `This key is for ${environments.join(", ")} alone. Nothing was done; name one of them.`);
}

export const listRuns = endpoint({
  name: "runs.list",
  method: "GET",
  path: "/api/v1/runs",
  summary: "List runs",
  description: "Newest first. A page may end before it is full where few runs fit; go on while there is a `next`.",
  permission: "run.read",
  input: {
    query: {
      prompt: promptKey.optional(),
      version: z.string().max(64).optional().describe("A number or checksum; needs `prompt`"),
      ...{ environment: word.optional(), model: word.optional(), customer: word.optional(), user: word.optional(), tag: word.optional() },
      status: z.enum(["running", "ok", "error"]).optional(),
      verdict: z.enum([...verdicts, "none"]).optional(),
      purpose: z.enum(["production", "trial", "shadow", "eval", "demo", "any"]).optional().describe("Left out, production"),
      from: moment.optional(),
      to: moment.optional(),
      limit: pageSize(100),
      cursor: cursor.schema.optional().describe("The `next` of the page before"),
    },
  },
  output: z.strictObject({ runs: z.array(listed), next: z.string().nullable().describe("Null on the last page") }),
  async run(context, { query: { prompt, version: named, user, cursor: after, ...filters } }, call) {
    const environment = filters.environment ?? onlyEnvironment(call);
    if (environment !== undefined) requireEnvironment(call, environment);
    const found = prompt === undefined ? undefined : await promptByKey(context, { key: prompt });
    const wanted = found && named !== undefined ? await version(context, { promptId: found.id, which: named }) : undefined;
    const page = await runs(context, { ...filters, environment, prompt: found?.id, version: wanted?.id, endUser: user, after: after && { at: new Date(after.at), id: after.id } });
    return { runs: page.runs.map(common), next: page.next ? cursor.write({ at: page.next.at.toISOString(), id: page.next.id }) : null };
  },
});

export const readRun = endpoint({
  name: "runs.read",
  method: "GET",
  path: "/api/v1/runs/:id",
  summary: "Read a run",
  description: "With its texts and ratings.",
  permission: "run.read",
  input: { params: { id: z.string().min(1).max(200).describe("Galley's id, or what its sender calls it") } },
  output: whole,
  async run(context, { params }, { key }) {
    const row = await run(context, { runId: (await runByName(context, { name: params.id })).id });
    if (key.environments.length > 0 && !key.environments.includes(row.environment)) throw new NotFound("run");
    const { externalId, piece, step, attempt, arm, provider, finishReason, traceId, spanId, parentId, redacted, texts } = row;
    return {
      ...common(row),
      ...{ externalId, piece: piece?.id ?? null, step, attempt, arm, provider, finishReason, traceId, spanId, parentId, redacted },
      ...{ firstTokenMs: row.firstToken, inputs: texts.inputs === null ? null : (JSON.parse(texts.inputs) as unknown), rendered: texts.rendered, output: texts.output, reasoning: texts.reasoning },
      ratings: row.ratings.map(({ ratingId, at, via, by, verdict, reasons, comment, finalText, editingSeconds }) => ({ id: ratingId, at: at.toISOString(), via, by: by ?? "", verdict, reasons, comment, finalText, editingSeconds })),
    };
  },
});
