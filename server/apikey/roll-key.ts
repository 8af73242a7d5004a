import { z } from "zod";
import { command } from "#server/command";
import { personOf } from "#server/context";
import { makeSecret } from "./create-key";
import { requireLiveKey } from "./require-key";
import { requireHand, requirePower } from "./require-power";

/** Gives a key another secret; the one before opens nothing from now on. */
export const rollKey = command({
  name: "key.roll",
  permission: "key.own",
  input: z.object({ keyId: z.uuid() }),
  async run(context, { keyId }) {
    const key = await requireLiveKey(context, keyId);
    requirePower(context, key);
    requireHand(context, key);
    const { publicKey, secretKey, secretDigest } = makeSecret();
    await context.db.apiKey.update({ where: { id: keyId }, data: { publicKey, secretDigest, inheritedAt: null, shownTo: personOf(context.actor) ?? null } });
    return { result: { id: keyId, publicKey, secretKey }, subject: { type: "key", id: keyId, name: key.name }, before: { publicKey: key.publicKey }, after: { publicKey } };
  },
});
