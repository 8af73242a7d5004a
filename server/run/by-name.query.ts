import { z } from "zod";
import { isId } from "#server/core/run/id";
import { NotFound } from "#server/errors";
import { query } from "#server/query";

/** A run by Galley's id, or by what its sender calls it. */
export const runByName = query({
  name: "run.byName",
  permission: "run.read",
  input: z.object({ name: z.string().max(200) }),
  async run({ db }, { name }) {
    const own = isId(name) ? await db.run.findFirst({ where: { id: name }, select: { id: true } }) : null;
    const key = own ? null : await db.runKey.findFirst({ where: { externalId: name }, select: { runId: true } });
    const id = own?.id ?? key?.runId;
    if (!id) throw new NotFound("run");
    return { id };
  },
});
