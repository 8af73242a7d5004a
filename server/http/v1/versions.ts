import { z } from "zod";
import type { WorkspaceContext } from "#server/context";
import { Conflict } from "#server/errors";
import { cursorOf, pageSize } from "#server/http/api/cursor";
import { Reply } from "#server/http/api/reply";
import { endpoint } from "#server/http/endpoint";
import { promptByKey } from "#server/prompt/by-key.query";
import { version, versions } from "#server/version/queries";
import { saveVersion } from "#server/version/save-version";
import { firstNumber, step, stepReason, what, why } from "#server/version/schema";
import { content } from "./content";
import { like, promptKey, someSha } from "./prompts";

type Found = Awaited<ReturnType<typeof version>>;
type Listed = Awaited<ReturnType<typeof versions>>["versions"][number];

const facts = {
  number: like("3.2.0"),
  sha: like(someSha).describe("SHA-256 of the canonical content"),
  what: like("Greets by name"),
  why: like("Customers asked who writes to them"),
  step: z.enum(["major", "minor", "patch"]),
  risk: z.enum(["low", "medium", "high"]),
  author: like("Mei Tanaka"),
  createdAt: z.iso.datetime(),
};
const listed = z.strictObject(facts).meta({ id: "VersionSummary" });
const whole = z.strictObject({ prompt: like("renewal-email"), ...facts, content }).meta({ id: "Version" });
const saved = z.strictObject({ prompt: like("renewal-email"), number: like("3.2.0"), sha: like(someSha) }).meta({ id: "SavedVersion" });

const say = ({ number, sha, what, why, step, risk, author, createdAt }: Listed | Found) => ({ number, sha, what, why, step, risk, author: author.name, createdAt: createdAt.toISOString() });

const cursor = cursorOf("versions", z.int32());
const path = "/api/v1/prompts/:key/versions" as const;
const which = z.string().min(1).max(64).describe("A number as in 1.2.0, a checksum or the first 8 of its digits, or `latest`");

export const listVersions = endpoint({
  name: "versions.list",
  method: "GET",
  path,
  summary: "List the versions of a prompt",
  description: "Newest first, without what they say.",
  permission: "prompt.read",
  input: { params: { key: promptKey }, query: { limit: pageSize(200), cursor: cursor.schema.optional().describe("The `next` of the page before") } },
  output: z.strictObject({ versions: z.array(listed), next: z.string().nullable().describe("Null on the last page") }),
  async run(context, { params, query }) {
    const { id } = await promptByKey(context, params);
    const page = await versions(context, { promptId: id, limit: query.limit, before: query.cursor });
    return { versions: page.versions.map(say), next: page.next === undefined ? null : cursor.write(page.next) };
  },
});

export const readVersion = endpoint({
  name: "versions.read",
  method: "GET",
  path: `${path}/:version`,
  summary: "Read a version",
  description: "One version with all it says. `latest` is the newest one, which nobody may have reviewed yet.",
  permission: "prompt.read",
  input: { params: { key: promptKey, version: which } },
  output: whole,
  async run(context, { params }) {
    const prompt = await promptByKey(context, params);
    const found = await version(context, { promptId: prompt.id, which: params.version === "latest" ? (prompt.latest?.sha ?? "") : params.version });
    return { prompt: prompt.key, ...say(found), content: found.content };
  },
});

export const createVersion = endpoint({
  name: "versions.create",
  method: "POST",
  path,
  summary: "Save a version",
  description: "Saves a content as the next version, judged and numbered as in the app. What was said before is that version again. It goes live nowhere by this.",
  permission: "prompt.write",
  input: {
    params: { key: promptKey },
    body: z.strictObject({
      content,
      what: what.meta({ description: "What changed", examples: ["Greets by name"] }),
      why: why.meta({ description: "Why it changed", examples: ["Customers asked who writes to them"] }),
      base: which.optional().describe("The version this was made from; when it is no longer the newest, nothing is saved. Without it, the newest"),
      step: step.optional().describe("Left to Galley where it is not given"),
      stepReason: stepReason.optional().describe("Why a lower step than Galley proposes is enough"),
      first: firstNumber.optional().describe("The number of the first version"),
    }),
  },
  output: saved,
  status: 201,
  otherStatuses: { 200: "An earlier version says the same; this is it" },
  async run(context, { params, body: { base, ...said } }) {
    const { id: promptId, key, latest } = await promptByKey(context, params);
    const baseId = base === undefined || base === "latest" ? (latest?.id ?? null) : await idOf(context, promptId, base);
    const outcome = await saveVersion(context, { ...said, promptId, baseId });
    if (outcome.outcome === "overtaken") throw overtaken(outcome.newest);
    const { number, sha } = outcome;
    return new Reply({ prompt: key, number, sha }, outcome.outcome === "saved" ? 201 : 200, { location: `/api/v1/prompts/${encodeURIComponent(key)}/versions/${sha}` });
  },
});

const idOf = async (context: WorkspaceContext, promptId: string, which: string) => (await version(context, { promptId, which })).id;

const overtaken = ({ number, by }: { number: string; by: string }) => new Conflict(`${by} saved ${number} meanwhile. Nothing was saved; read that version, bring yours up to it, and send it with base ${number}.`);
