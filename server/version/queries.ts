import { z } from "zod";
import { personOf } from "#server/context";
import { rules } from "#server/core/lint/rules";
import { numberFrom, numberText } from "#server/core/version/number";
import { NotFound } from "#server/errors";
import { requirePrompt } from "#server/prompt/require-prompt";
import { wordSought } from "#server/prompt/schema";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import type { Judgement } from "./judge-version";
import { weightsOf } from "./lint-version";
import { sha } from "./schema";
import { contentIn, originsIn } from "#server/prompt/store-content";

const said = {
  ...{ id: true, serial: true, major: true, minor: true, patch: true, sha: true, what: true, why: true, step: true, proposed: true, stepReason: true },
  ...{ risk: true, createdAt: true, basedOnId: true, author: { select: { id: true, name: true } } },
} as const;

/** Every version of a prompt, newest first, page by page; each with how much was said and found about it. */
export const versions = query({
  name: "version.list",
  permission: "prompt.read",
  input: z.object({ promptId: id, before: z.int32("There is no place in the history with this number").optional(), limit: z.int().min(1).max(500).default(200) }),
  async run(context, { promptId, before, limit }) {
    await requirePrompt(context, promptId);
    const rows = await context.db.version.findMany({
      where: { promptId, ...(before !== undefined && { serial: { lt: before } }) },
      select: { ...said, _count: { select: { comments: true, findings: true } } },
      orderBy: { serial: "desc" },
      take: limit + 1,
    });
    const list = rows.slice(0, limit).map(({ _count, ...row }) => ({ ...row, number: numberText(row), comments: _count.comments, findings: _count.findings }));
    return { versions: list, next: rows.length > limit ? list.at(-1)?.serial : undefined };
  },
});

/** One version with all it says, by its number, its checksum or the beginning of that. */
export const version = query({
  name: "version.show",
  permission: "prompt.read",
  input: z.object({ promptId: id, which: z.union([sha, wordSought(32)]) }),
  async run(context, { promptId, which }) {
    await requirePrompt(context, promptId);
    const number = numberFrom(which);
    const [row, another] = await context.db.version.findMany({
      where: { promptId, ...(number ?? { sha: { startsWith: which } }) },
      select: {
        ...{ ...said, content: true, origins: true, judgement: true },
        findings: { select: { id: true, rule: true, severity: true, message: true, place: true, suppressed: true }, orderBy: { severity: "desc" } },
        comments: { select: { id: true, body: true, quote: true, createdAt: true, author: { select: { id: true, name: true } } }, orderBy: { createdAt: "asc" } },
      },
      take: 2,
    });
    if (!row || another) throw new NotFound("version");
    const me = personOf(context.actor);
    return {
      ...row,
      number: numberText(row),
      content: contentIn(row.content),
      origins: originsIn(row.origins),
      // safe because append-version.ts wrote it
      judgement: row.judgement as unknown as { reasons: Judgement["reasons"]; risk: Judgement["risk"]["findings"] },
      comments: row.comments.map((comment) => ({ ...comment, mine: comment.author.id === me })),
    };
  },
});

/** Each rule's weight here, beside the one Galley gives it. */
export const ruleWeights = query({
  name: "lint.rules",
  permission: "prompt.read",
  input: z.object({}),
  async run(context) {
    const weights = await weightsOf(context);
    return rules.map(({ id, severity }) => ({ rule: id, severity: weights[id] ?? severity, standard: severity }));
  },
});
