import { z } from "zod";
import { allows } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import type { Json } from "#server/core/version/content";
import { numberText } from "#server/core/version/number";
import { NotFound } from "#server/errors";
import { contentIn } from "#server/prompt/store-content";
import { query } from "#server/query";
import { asJudgedFor } from "#server/run/blind.query";
import { ratingsOf } from "#server/run/ratings.query";
import { namesOf } from "#server/workspace/name-people";
import { id } from "#server/workspace/schema";
import { secondsBetween } from "./board.query";
import { lacks } from "./follow-attempt";

type Context = Open<WorkspaceContext>;

const mostRuns = 200;
/** Texts are large; of many attempts the newest are shown whole. */
const mostTexts = 40;

/** One piece: its steps, each with its attempts, what came out, what was said of that, and what the world answered. */
export const piece = query({
  name: "piece.get",
  permission: "run.read",
  input: z.object({ pieceId: id }),
  async run(context, { pieceId }) {
    const { actor, db, grants } = context;
    const found = await db.piece.findUnique({
      where: { id: pieceId },
      select: {
        ...{ id: true, title: true, externalId: true, contentType: true, makerId: true, customer: true, createdAt: true, firstAt: true, publishedAt: true, closedAt: true, link: true },
        prompt: { select: { id: true, key: true, name: true, kind: true } },
        outcomes: { select: { id: true, name: true, value: true, of: true, measuredOn: true, via: true, saidAt: true }, orderBy: [{ measuredOn: "desc" }, { name: "asc" }], take: 500 },
      },
    });
    if (!found) throw new NotFound("piece");
    const { makerId, outcomes, title, prompt, ...facts } = found;
    const runs = await runsOf(context, pieceId);
    const names = await namesOf(db, makerId ? [makerId] : []);
    return {
      ...facts,
      title: title || (prompt?.name ?? ""),
      prompt,
      maker: makerId && (names.get(makerId) ?? null),
      mine: makerId === null || makerId === personOf(actor) || allows(grants, "workspace.manage"),
      secondsToPublish: secondsBetween(found.firstAt, found.publishedAt),
      steps: await stepsOf(context, runs),
      outcomes: outcomes.map(({ value, of, measuredOn, ...outcome }) => ({ ...outcome, value: value.toNumber(), of: of?.toNumber() ?? null, on: measuredOn.toISOString().slice(0, 10) })),
    };
  },
});

async function runsOf(context: Context, pieceId: string) {
  const { db } = context;
  const rows = await db.run.findMany({
    where: { pieceId },
    select: {
      ...{ id: true, at: true, step: true, attempt: true, purpose: true, name: true, tool: true, model: true, verdict: true, verdictOwn: true, followed: true, excerpt: true, traceId: true, redacted: true },
      prompt: { select: { key: true, name: true } },
      version: { select: { id: true, sha: true, major: true, minor: true, patch: true } },
    },
    orderBy: { id: "desc" },
    take: mostRuns,
  });
  const texts = await db.runText.findMany({ where: { runId: { in: rows.slice(0, mostTexts).map(({ id }) => id) } }, select: { runId: true, inputs: true, rendered: true, output: true } });
  const textOf = new Map(texts.map((text) => [text.runId, text]));
  const ratings = await ratingsOf(context, rows.map(({ id }) => id));
  const seen = await asJudgedFor(context, rows.toReversed());
  return seen.map(({ id, version, purpose, redacted, ...run }) => {
    const text = textOf.get(id);
    return {
      ...run,
      ...{ runId: id, trial: purpose === "trial" },
      version: version && { id: version.id, sha: version.sha, number: numberText(version) },
      // safe because the recorder keeps only JSON there
      inputs: text?.inputs ? (JSON.parse(text.inputs) as Record<string, Json>) : null,
      rendered: text?.rendered ?? null,
      output: text?.output ?? null,
      /** Whether something was taken out of them before they were stored, so that they can't be used again as they are. */
      redacted: { inputs: lacks(redacted, "inputs"), output: lacks(redacted, "output") },
      ratings: ratings.filter(({ runId }) => runId === id),
    };
  });
}

type RunShown = Awaited<ReturnType<typeof runsOf>>[number];

/** The steps there are so far; of a workflow also those to come. */
async function stepsOf(context: Context, runs: readonly RunShown[]) {
  const planned = await plannedSteps(context, runs);
  const last = Math.max(planned.length, ...runs.map(({ step }) => step));
  return Array.from({ length: Math.max(0, last) }, (_, index) => {
    const own = runs.filter(({ step }) => step === index + 1);
    const attempts = [...new Set(own.map(({ attempt }) => attempt))].sort((one, other) => one - other);
    const name = planned[index]?.name ?? own.at(-1)?.prompt?.name ?? "";
    return { step: index + 1, name, tool: planned[index]?.tool, attempts: attempts.map((attempt) => ({ attempt, runs: own.filter((run) => run.attempt === attempt) })) };
  });
}

async function plannedSteps({ actor, db }: Context, [first]: readonly RunShown[]) {
  if (!first || first.traceId === "") return [];
  const whole = await db.run.findFirst({
    where: { traceId: first.traceId, kind: "workflow" },
    select: { version: { select: { content: true } }, prompt: { select: { drafts: { where: { userId: personOf(actor) ?? first.runId }, select: { content: true } } } } },
  });
  const content = whole?.version?.content ?? whole?.prompt?.drafts[0]?.content;
  const planned = content ? contentIn(content) : undefined;
  return planned?.kind === "workflow" ? planned.steps : [];
}
