import { z } from "zod";
import { command } from "#server/command";
import { inAnyTeam } from "#server/access/permissions";
import { Conflict } from "#server/errors";
import { stored } from "./store-content";
import { id } from "#server/workspace/schema";
import { requireWritable } from "./require-prompt";
import { mostSets, setName, setValues } from "./schema";
import { lockPrompt } from "./sql";

/** Keeps values to fill a prompt with; the same name again replaces them. */
export const saveInputSet = command({
  name: "input-set.save",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptId: id, name: setName, values: setValues }),
  async run(context, { promptId, name, values }) {
    const { db, request } = context;
    await lockPrompt(context, promptId);
    const prompt = await requireWritable(context, promptId);
    const before = await db.inputSet.findFirst({ where: { promptId, name }, select: { id: true, values: true } });
    if (before && JSON.stringify(before.values) === JSON.stringify(values)) return { result: { id: before.id }, silent: "nothing changed" };
    if (!before && (await db.inputSet.count({ where: { promptId } })) >= mostSets) throw new Conflict(`A prompt keeps at most ${mostSets} sets of values. Nothing was saved; delete some first.`);
    const data = { values: stored(values), changedAt: request.now() };
    const set = before
      ? await db.inputSet.update({ where: { id: before.id }, data, select: { id: true } })
      : await db.inputSet.create({ data: { promptId, name, ...data }, select: { id: true } });
    return { result: set, subject: { type: "input-set", id: set.id, name }, after: { prompt: prompt.name, inputs: Object.keys(values) } };
  },
});
