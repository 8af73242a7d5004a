import { z } from "zod";
import { holds, roles } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { daysIn } from "#server/core/run/day";
import { numberText } from "#server/core/version/number";
import { mayWrite } from "#server/folder/require-writer";
import { inheritance } from "#server/folder/inherit-folder";
import { NotFound } from "#server/errors";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { presenceMs } from "./note-presence";
import { requirePrompt } from "./require-prompt";
import { wordSought } from "./schema";
import { findPrompts, vocabulary } from "./sql";

const dayMs = 86_400_000;
/** Without a version or a use for so long, a prompt is stale. */
const staleDays = 90;
const writers = roles.filter((role) => holds(role, "prompt.write"));

const card = {
  ...{ id: true, key: true, name: true, purpose: true, kind: true, contentType: true, tags: true, tools: true, standing: true, folderId: true, storeInputs: true, storeOutputs: true },
  ...{ createdAt: true, changedAt: true, savedAt: true, usedAt: true, archivedAt: true },
  owner: { select: { id: true, role: true, user: { select: { id: true, name: true } } } },
  latest: { select: { id: true, serial: true, major: true, minor: true, patch: true, sha: true, createdAt: true, author: { select: { name: true } } } },
  forkedFrom: { select: { major: true, minor: true, patch: true, prompt: { select: { key: true, name: true } } } },
  twins: { select: { percent: true, other: { select: { key: true, name: true } } }, orderBy: { percent: "desc" }, take: 1 },
  drafts: { select: { savedAt: true } },
} as const;

async function cards(context: Open<WorkspaceContext>, ids: readonly string[]) {
  const { actor, db, request } = context;
  const rows = await db.prompt.findMany({ where: { id: { in: [...ids] } }, select: card });
  const rulesOf = await inheritance(context);
  const staleBefore = new Date(request.now().getTime() - staleDays * dayMs);
  const found = rows.map(({ owner, latest, forkedFrom, twins: [twin], drafts: [draft], ...row }) => {
    const rules = rulesOf(row.folderId);
    const lastUse = Math.max(Number(row.savedAt ?? row.createdAt), row.usedAt?.getTime() ?? 0);
    return {
      ...row,
      owner: owner && { memberId: owner.id, name: owner.user.name, you: owner.user.id === personOf(actor) },
      latest: latest && { id: latest.id, number: numberText(latest), sha: latest.sha, by: latest.author.name, at: latest.createdAt, count: latest.serial },
      forkedFrom: forkedFrom && { ...forkedFrom.prompt, number: numberText(forkedFrom) },
      twin: twin && { ...twin.other, percent: twin.percent },
      draftSavedAt: draft?.savedAt,
      folder: rules.path.map(({ name }) => name),
      stale: lastUse < staleBefore.getTime(),
      orphaned: !owner || !holds(owner.role, "prompt.write"),
      writable: mayWrite(context, rules),
    };
  });
  return new Map(found.map((row) => [row.id, row]));
}

const asked = z.object({
  needle: wordSought(200).trim().optional(),
  standing: z.enum(["personal", "team", "archived"]).optional(),
  kind: z.enum(["prompt", "workflow"]).optional(),
  folder: id.optional(),
  tag: wordSought(40).optional(),
  tool: wordSought(40).optional(),
  owner: id.optional(),
  contentType: wordSought(40).optional(),
  mark: z.enum(["stale", "orphaned", "twin", "forked", "unfiled"]).optional(),
  sort: z.enum(["changed", "name", "used", "usable"]).default("changed"),
  /** The last prompt of the page before; while words are looked for, how many came before. */
  after: id.optional(),
  skip: z.int().min(0).max(400).optional(),
  limit: z.int().min(1).max(200).default(50),
});

/** The library: what is looked for, narrowed and in order. `owner` is a person's id. */
export const prompts = query({
  name: "prompt.list",
  permission: "prompt.read",
  input: asked,
  async run(context, input) {
    const staleBefore = new Date(context.request.now().getTime() - staleDays * dayMs);
    const since = input.sort === "usable" ? await firstJudgedDay(context) : undefined;
    const { ids, total } = await findPrompts(context, { ...input, staleBefore, writers, since });
    const byId = await cards(context, ids);
    return { prompts: ids.flatMap((id) => byId.get(id) ?? []), total };
  },
});

/** As the cards have it: the last thirty days, as the workspace cuts them. */
async function firstJudgedDay({ db, request }: Open<WorkspaceContext>) {
  const { timeZone } = await db.workspace.findFirstOrThrow({ select: { timeZone: true } });
  return daysIn(timeZone).of(request.now().getTime()) - 29;
}

/** One prompt by its key: what stands at the head of each of its pages. */
export const prompt = query({
  name: "prompt.find",
  permission: "prompt.read",
  input: z.object({ key: wordSought(100) }),
  async run(context, { key }) {
    const there = await context.db.prompt.findFirst({ where: { key }, select: { id: true } });
    const found = there && (await cards(context, [there.id])).get(there.id);
    if (!found) throw new NotFound("prompt");
    return found;
  },
});

/** By what the library can be narrowed. */
export const libraryWords = query({
  name: "prompt.words",
  permission: "prompt.read",
  input: z.object({}),
  async run(context) {
    const rows = await vocabulary(context);
    const wordsFor = (what: string) => rows.filter((row) => row.what === what).map(({ word, uses }) => ({ word, uses }));
    const owners = wordsFor("owner");
    const people = await context.db.member.findMany({ where: { userId: { in: owners.map(({ word }) => word) } }, select: { userId: true, user: { select: { name: true } } } });
    const names = new Map(people.map(({ userId, user }) => [userId, user.name]));
    return { tags: wordsFor("tag"), tools: wordsFor("tool"), contentTypes: wordsFor("contentType"), owners: owners.map(({ word, uses }) => ({ id: word, name: names.get(word) ?? "somebody", uses })) };
  },
});

/** What includes a prompt as it is now, and so what archiving it would touch. */
export const dependents = query({
  name: "prompt.dependents",
  permission: "prompt.read",
  input: z.object({ promptId: id }),
  async run(context, { promptId }) {
    await requirePrompt(context, promptId);
    const rows = await context.db.prompt.findMany({
      where: { archivedAt: null, latest: { includes: { some: { promptId } } } },
      select: { id: true, key: true, name: true, kind: true, latest: { select: { includes: { where: { promptId }, select: { pinned: { select: { major: true, minor: true, patch: true } } } } } } },
      orderBy: { name: "asc" },
      take: 500,
    });
    return rows.map(({ latest, ...row }) => ({ ...row, pinned: latest?.includes.map(({ pinned }) => numberText(pinned)) ?? [] }));
  },
});

/** Who else has a prompt open. */
export const presence = query({
  name: "presence.list",
  permission: "prompt.read",
  input: z.object({ promptId: id }),
  async run(context, { promptId }) {
    const { actor, db, request } = context;
    await requirePrompt(context, promptId);
    const rows = await db.presence.findMany({
      where: { promptId, seenAt: { gt: new Date(request.now().getTime() - presenceMs) }, NOT: { userId: personOf(actor) ?? promptId } },
      select: { writing: true, user: { select: { name: true } } },
      orderBy: { seenAt: "desc" },
      take: 20,
    });
    return rows.map(({ writing, user }) => ({ name: user.name, writing }));
  },
});

export const inputSets = query({
  name: "input-set.list",
  permission: "prompt.read",
  input: z.object({ promptId: id }),
  async run(context, { promptId }) {
    await requirePrompt(context, promptId);
    return context.db.inputSet.findMany({ where: { promptId }, select: { id: true, name: true, values: true, changedAt: true }, orderBy: { name: "asc" } });
  },
});
