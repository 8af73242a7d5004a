import { z } from "zod";
import { NotFound } from "#server/errors";
import { query } from "#server/query";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A run by Galley's id, or by what its sender calls it. */
export const runByName = query({
  name: "run.byName",
  permission: "run.read",
  input: z.object({ name: z.string().max(200) }),
  async run({ db }, { name }) {
    const own = uuid.test(name) ? await db.run.findFirst({ where: { id: name }, select: { id: true } }) : null;
    const key = own ? null : await db.runKey.findFirst({ where: { externalId: name }, select: { runId: true } });
    const id = own?.id ?? key?.runId;
    if (!id) throw new NotFound("run");
    return { id };
  },
});
