import { z } from "zod";
import { personOf } from "#server/context";
import { numberText } from "#server/core/version/number";
import { NotFound } from "#server/errors";
import { contentIn } from "#server/prompt/store-content";
import { query } from "#server/query";
import { problemsOfOutput } from "#server/version/check-output";
import { namesOf } from "#server/workspace/name-people";
import { id } from "#server/workspace/schema";
import { hushed, judgedBlind } from "./blind.query";
import { ratingsOf } from "./ratings.query";
import { runLines } from "./run-lines.query";
import { runsGiven } from "./sql";

const version = { id: true, sha: true, major: true, minor: true, patch: true } as const;

/** One run with all that is kept of it, but the judgements of others for whoever is still to judge it blind. */
export const run = query({
  name: "run.get",
  permission: "run.read",
  input: z.object({ runId: id }),
  async run(context, { runId }) {
    const { db } = context;
    const blind = (await judgedBlind(context, [runId])).get(runId);
    const [found, texts, ratings] = [
      await db.run.findFirst({
        where: { id: runId },
        include: {
          prompt: { select: { id: true, key: true, name: true, latest: { select: version } } },
          version: { select: { ...version, createdAt: true, content: true, author: { select: { name: true } } } },
          piece: { select: { id: true, title: true, publishedAt: true } },
        },
        omit: { workspaceId: true, stamp: true, stamps: true },
      }),
      await db.runText.findFirst({ where: { runId }, select: { inputs: true, rendered: true, output: true, reasoning: true } }),
      await ratingsOf(context, [runId]),
    ];
    if (!found) throw new NotFound("run");
    const row = hushed(found, blind);
    const names = await namesOf(db, row.makerId ? [row.makerId] : []);
    const content = row.version && contentIn(row.version.content);
    const promised = content && "output" in content ? content.output : undefined;
    return {
      ...row,
      prompt: row.prompt && { id: row.prompt.id, key: row.prompt.key, name: row.prompt.name, newest: row.prompt.latest && { sha: row.prompt.latest.sha, number: numberText(row.prompt.latest) } },
      version: row.version && { id: row.version.id, sha: row.version.sha, number: numberText(row.version), at: row.version.createdAt, by: row.version.author.name },
      // safe because only the recorder writes it, from counts by detector
      redacted: addedUp(row.redacted as Record<string, Record<string, number>> | null), // safe because the recorder writes it so
      maker: row.makerId && { id: row.makerId, name: names.get(row.makerId) ?? "somebody who left" },
      mine: row.makerId !== null && row.makerId === personOf(context.actor),
      texts: { inputs: texts?.inputs ?? null, rendered: texts?.rendered ?? null, output: texts?.output ?? null, reasoning: texts?.reasoning ?? null },
      contract: promised && texts?.output && row.status === "ok" ? { kind: promised.kind, problems: problemsOfOutput(promised, texts.output).slice(0, 20) } : undefined,
      ratings,
      /** Whether whoever asks is to judge it in a queue before they see what others said. */
      blind: blind !== undefined,
    };
  },
});

/** As many of a prompt's newest runs are compared. */
const comparedRuns = 2000;

/** What other versions, and other tries, made of the same inputs. */
export const sameInput = query({
  name: "run.sameInput",
  permission: "run.read",
  input: z.object({ runId: id }),
  async run(context, { runId }) {
    const [row, texts] = [
      await context.db.run.findFirst({ where: { id: runId }, select: { promptId: true } }),
      await context.db.runText.findFirst({ where: { runId }, select: { inputs: true } }),
    ];
    if (!row) throw new NotFound("run");
    if (!row.promptId || !texts?.inputs) return { runs: [], comparedRuns: 0 };
    const found = await runsGiven(context, row.promptId, texts.inputs, runId, comparedRuns);
    return { runs: await runLines(context, found.map(({ id }) => id)), comparedRuns };
  },
});

/** What was taken out of all the texts together. */
function addedUp(redacted: Record<string, Record<string, number>> | null): Record<string, number> | null {
  if (!redacted) return null;
  const sums: Record<string, number> = {};
  for (const [detector, count] of Object.values(redacted).flatMap((counts) => Object.entries(counts))) sums[detector] = (sums[detector] ?? 0) + count;
  return sums;
}
