import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { Invalid } from "#server/errors";
import { requireAllWritable, subjectOf } from "./require-prompt";
import { promptIds, tags } from "./schema";

/** Adds tags to many prompts, and takes others off. */
export const tagPrompts = command({
  name: "prompt.tag",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptIds, add: tags.default([]), remove: tags.default([]) }),
  async run(context, { promptIds, add, remove }) {
    await requireAllWritable(context, promptIds);
    const { db } = context;
    const prompts = await db.prompt.findMany({ where: { id: { in: promptIds } }, select: { id: true, key: true, name: true, tags: true } });
    const changed = prompts
      .map((prompt) => ({ ...prompt, next: [...new Set([...prompt.tags, ...add])].filter((tag) => !remove.includes(tag)) }))
      .filter(({ tags, next }) => tags.join() !== next.join());
    const full = changed.find(({ next }) => next.length > 20);
    if (full) throw new Invalid(`${full.name} would have more than 20 tags. Nothing was changed; take some off first.`);
    if (changed.length === 0) return { result: { tagged: 0 }, silent: "nothing changed" };
    for (const { id, next } of changed) await db.prompt.update({ where: { id }, data: { tags: next } });
    return { result: { tagged: changed.length }, subject: subjectOf(changed), after: { added: add, removed: remove, prompts: changed.map(({ key }) => key) } };
  },
});
