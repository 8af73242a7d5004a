import { z } from "zod";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { requireEnvironment } from "./require-environment";
import { environmentName } from "./schema";
import { lockEnvironments } from "./sql";

/** Calls it something else; its key stays, as policies and callers name it. */
export const renameEnvironment = command({
  name: "environment.rename",
  permission: "policy.manage",
  input: z.object({ environmentId: id, name: environmentName }),
  async run(context, { environmentId, name }) {
    await lockEnvironments(context);
    const before = await requireEnvironment(context, environmentId);
    if (before.name === name) return { result: undefined, silent: "nothing changed" };
    await context.db.environment.update({ where: { id: environmentId }, data: { name } });
    return { result: undefined, subject: { type: "environment", id: environmentId, name }, before: { name: before.name }, after: { name } };
  },
});
