import { z } from "zod";
import { accountCommand } from "#server/command";
import { selfOf } from "#server/context";
import { personName } from "./schema";

export const renameAccount = accountCommand({
  name: "account.rename",
  who: "person",
  input: z.object({ name: personName }),
  async run({ actor, db }, { name }) {
    const id = selfOf(actor);
    const before = await db.user.findUniqueOrThrow({ where: { id }, select: { id: true, name: true, email: true } });
    if (before.name === name) return { result: undefined, silent: "nothing changed" };
    await db.user.update({ where: { id }, data: { name } });
    return { result: undefined, userId: before.id, subject: { type: "account", id: before.id, name: before.email }, before: { name: before.name }, after: { name } };
  },
});
