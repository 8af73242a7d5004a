import { z } from "zod";
import { command } from "#server/command";
import { requireKey } from "./require-key";

/** Whoever holds the key is refused from now on, everywhere within a second. */
export const revokeKey = command({
  name: "key.revoke",
  permission: "key.own",
  input: z.object({ keyId: z.uuid() }),
  async run(context, { keyId }) {
    const { name, publicKey, owner, revokedAt } = await requireKey(context, keyId);
    if (revokedAt) return { result: undefined, silent: "nothing changed" };
    await context.db.apiKey.update({ where: { id: keyId }, data: { revokedAt: context.request.now() } });
    return { result: undefined, subject: { type: "key", id: keyId, name }, before: { publicKey, owner: owner.user.name } };
  },
});
