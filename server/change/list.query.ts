import { z } from "zod";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { underReview, type ChangeState } from "#server/core/change/states";
import { numberText } from "#server/core/version/number";
import { wordSought } from "#server/prompt/schema";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { findBefore } from "./find-before";
import { findPeople } from "./find-people";
import { waitsFor } from "./find-reviewers";
import { waitingIds } from "./find-waiting";
import { findChanges, type Change } from "./require-change";

const groups = { open: [...underReview], draft: ["draft"], ended: ["released", "closed"] } satisfies Record<string, ChangeState[]>;

/** A line names so many prompts. */
const mostNamed = 4;

export interface ChangeLine {
  id: string;
  serial: number;
  title: string;
  state: ChangeState;
  environment: { id: string; key: string; name: string };
  author: { id: string; name: string };
  /** The first few; numbers of versions: what is live, or was before it was released, and what is proposed. */
  parts: { key: string; name: string; live: string | null; head: string }[];
  partCount: number;
  waitsFor: string[];
  createdAt: Date;
  movedAt: Date;
  /** Something happened to it since whoever asks looked last. */
  unread: boolean;
}

/** Changes, the newest first: those of a kind, mine, those that wait for me, into one environment, of one prompt, or by their title. */
export const changes = query({
  name: "change.list",
  permission: "prompt.read",
  input: z.object({
    group: z.enum(["open", "draft", "ended"]).optional(),
    mine: z.boolean().default(false),
    waiting: z.boolean().default(false),
    environmentId: id.optional(),
    promptId: id.optional(),
    needle: wordSought(200).trim().optional(),
    before: z.int32("There is no Change with this number").optional(),
    limit: z.int().min(1).max(100).default(30),
  }),
  async run(context, { group, mine, waiting, environmentId, promptId, needle, before, limit }) {
    const me = personOf(context.actor);
    const where = {
      ...(group && { state: { in: [...groups[group]] } }),
      ...(mine && { authorId: me ?? { in: [] } }),
      ...(waiting && { id: { in: await waitingIds(context) } }),
      ...(environmentId && { environmentId }),
      ...(promptId && { parts: { some: { promptId } } }),
      ...(needle && { title: { contains: needle, mode: "insensitive" as const } }),
      ...(before !== undefined && { serial: { lt: before } }),
    };
    const rows = await findChanges(context, where, limit + 1);
    const shown = rows.slice(0, limit);
    return { changes: await linesOf(context, shown), next: rows.length > limit ? shown.at(-1)?.serial : undefined };
  },
});

async function linesOf(context: Open<WorkspaceContext>, rows: readonly Change[]): Promise<ChangeLine[]> {
  const people = await findPeople(context, [...new Set(rows.flatMap(({ reviews }) => reviews.map(({ reviewer }) => reviewer.id)))]);
  const seen = await seenBy(context, rows.map((row) => row.id));
  const lines: ChangeLine[] = [];
  for (const change of rows) {
    const { id, serial, title, state, author, environment, createdAt, movedAt } = change;
    const named = change.parts.slice(0, mostNamed);
    const before = await findBefore(context, change, named.map(({ prompt }) => prompt.id));
    const parts = named.map(({ prompt, head }) => {
      const there = before.get(prompt.id)?.version;
      return { key: prompt.key, name: prompt.name, live: there ? numberText(there) : null, head: numberText(head) };
    });
    const { id: environmentId, key, name } = environment;
    lines.push({ id, serial, title, state, author, environment: { id: environmentId, key, name }, parts, partCount: change.parts.length, waitsFor: waitsFor(change, people), createdAt, movedAt, unread: isUnread(change, seen.get(id), personOf(context.actor)) });
  }
  return lines;
}

async function seenBy({ actor, db }: Open<WorkspaceContext>, changeIds: readonly string[]) {
  const me = personOf(actor);
  const rows = me ? await db.changeVisit.findMany({ where: { userId: me, changeId: { in: [...changeIds] } }, select: { changeId: true, seenAt: true } }) : [];
  return new Map(rows.map(({ changeId, seenAt }) => [changeId, seenAt]));
}

function isUnread({ author, movedAt, reviews }: Change, seenAt: Date | undefined, me: string | undefined): boolean {
  if (!seenAt) return author.id !== me;
  return movedAt > seenAt || reviews.some(({ reviewer, createdAt }) => reviewer.id !== me && createdAt > seenAt);
}
