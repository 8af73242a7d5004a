import { z } from "zod";
import { personOf } from "#server/context";
import type { WorkspaceContext } from "#server/context";
import type { Call } from "#server/http/endpoint";
import type { HeldKey } from "#server/access/open-key";
import type { Reach, RunEvent, RunFields } from "#server/recorder/event";
import type { KnownPrompt } from "#server/recorder/known-prompts";
import { count, dollars, json, long, ms, name, saidAt, short, stampOf, time } from "./sent-values";
import { Unfit } from "./sent-item";

const anEnvironment = short("An environment", 40);

/** One execution, whole or in part: what is left out of a run that is there already stays as it was. */
export const runItem = z
  .strictObject({
    id: name("An id").optional().describe("What you call this run. The same id again adds to the same run, in any order, and stores nothing twice. Galley's own id of a run is understood too"),
    saidAt,
    at: time.optional().describe("When it began. Left out, when it was first heard of"),
    prompt: short("A prompt's key", 100).optional().describe("Its key"),
    version: z.string().regex(/^([0-9a-f]{8,64}|\d{1,6}\.\d{1,6}\.\d{1,6})$/, "A version is its checksum, at least the first 8 digits of it, or its number as in 1.2.0").optional(),
    release: z.uuid("A release is named by its id").optional(),
    environment: anEnvironment.optional(),
    arm: short("An arm", 80).optional(),
    override: short("An override", 80).optional(),
    shadowOf: short("The run it shadows").optional(),
    purpose: z.enum(["production", "trial", "shadow", "eval", "demo"], "A purpose is production, trial, shadow, eval or demo").optional().describe("Only production counts in the figures"),
    kind: short("A kind", 40).optional().describe("generation, tool, retrieval, agent … ; left out, a generation"),
    name: short("A name").optional(),
    status: z.enum(["running", "ok", "error"], "A status is running, ok or error").optional(),
    error: short("An error", 10_000).optional(),
    finishReason: short("A finish reason", 80).optional(),
    customer: short("A customer").optional(),
    user: short("A user").optional().describe("Whom your application made it for"),
    tool: short("A tool", 40).optional(),
    piece: name("A piece").optional().describe("The deliverable it is a try at, as you call it, or by Galley's id. It is made when it is first named"),
    step: z.int("A step is a whole number").min(1, "Steps are counted from 1").max(1000, "A piece has at most 1,000 steps").optional(),
    attempt: z.int("An attempt is a whole number").min(1, "Attempts are counted from 1").max(1000, "A step has at most 1,000 attempts").optional().describe("Several variants asked for at once are one attempt. Left out, each run is one more than those before it"),
    inputs: json("The inputs").optional(),
    rendered: long("A rendered prompt").optional(),
    output: long("An output").optional(),
    reasoning: long("The reasoning").optional(),
    model: short("A model").optional(),
    provider: short("A provider", 80).optional(),
    tokens: z.strictObject({ input: count("Tokens").optional(), output: count("Tokens").optional(), cached: count("Tokens").optional(), reasoning: count("Tokens").optional() }).optional(),
    cost: dollars.optional().describe("In dollars. Left out, it is computed from the workspace's prices; where there is none, it is unknown"),
    latencyMs: ms("A latency").optional(),
    firstTokenMs: ms("The time to the first token").optional(),
    traceId: short("A trace id", 80).optional(),
    spanId: short("A span id", 80).optional(),
    parentId: short("A parent id", 80).optional(),
    strategy: short("A strategy", 80).optional().describe("A name to compare by"),
    strategyDetail: json("The strategy's detail", 20_000).optional(),
    tags: z.array(short("A tag", 60)).max(20, "A run has at most 20 tags").optional(),
  })
  .meta({ id: "Run" });

export type RunItem = z.output<typeof runItem>;
type Resolve = (item: Pick<RunItem, "prompt" | "version">) => Partial<Pick<RunFields, "promptId" | "versionId" | "contentType">>;

/** What a key can't see it doesn't change. */
export const reachOf = ({ actor, environments }: HeldKey): Reach => ({ personId: actor.ownerId, environments });

/** A run as it was sent, made into what the recorder understands. One literal and no spreading: this is made for every run that comes. */
export function runEvent({ workspace }: WorkspaceContext, { key }: Call, item: RunItem, id: string | undefined, now: number, resolve: Resolve): RunEvent {
  const { promptId, versionId, contentType } = resolve(item);
  const fields: Partial<RunFields> = {
    at: item.at, purpose: item.purpose, kind: item.kind, name: item.name, status: item.status, error: item.error, finishReason: item.finishReason,
    promptId, versionId, contentType, releaseId: item.release,
    environment: allowedEnvironment(item.environment, key.environments), arm: item.arm, override: item.override, shadowOf: item.shadowOf, strategy: item.strategy, strategyDetail: item.strategyDetail,
    customer: item.customer, endUser: item.user, keyId: key.id, tool: item.tool,
    piece: item.piece === undefined ? undefined : namedPiece(item.piece), step: item.step, attempt: item.attempt,
    inputs: item.inputs, rendered: item.rendered, output: item.output, reasoning: item.reasoning,
    model: item.model, provider: item.provider, inputTokens: item.tokens?.input, outputTokens: item.tokens?.output, cachedTokens: item.tokens?.cached, reasoningTokens: item.tokens?.reasoning,
    cost: item.cost, latency: item.latencyMs, firstToken: item.firstTokenMs,
    traceId: item.traceId, spanId: item.spanId, parentId: item.parentId, tags: item.tags,
  };
  return { kind: "run", workspaceId: workspace.id, externalId: id, stamp: stampOf(item.saidAt, now), reach: reachOf(key), fields };
}

export const namedPiece = (piece: string) => ({ externalId: piece });

function allowedEnvironment(environment: string | undefined, allowed: readonly string[]) {
  if (allowed.length === 0 || (environment !== undefined && allowed.includes(environment))) return environment;
  if (environment === undefined && allowed.length === 1) return allowed[0];
  throw new Unfit(`This key is for ${allowed.join(", ")} alone; name one of them`, "environment");
}

/** By what is known of them; personal prompts are there for their owner's keys alone. */
export const resolver =
  (context: WorkspaceContext, known: ReadonlyMap<string, KnownPrompt | null>): Resolve =>
  ({ prompt, version }) => {
    if (prompt === undefined) {
      if (version !== undefined) throw new Unfit("A version is one of a prompt; name the prompt too", "prompt");
      return {};
    }
    const found = known.get(prompt);
    if (!found || (found.ownerId !== null && found.ownerId !== personOf(context.actor))) throw new Unfit(`There is no prompt with the key ${prompt}, or this key may not see it`, "prompt");
    const versionId = version === undefined ? undefined : found.versions.get(version);
    if (version !== undefined && !versionId) throw new Unfit(`The prompt ${prompt} has no version ${version}, or more than one begins so`, "version");
    return { promptId: found.id, contentType: found.contentType, versionId };
  };
