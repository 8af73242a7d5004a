import { randomBytes } from "node:crypto";
import { z } from "zod";
import { digestOf } from "#server/account/make-token";
import { command } from "#server/command";
import { personOf } from "#server/context";
import { NotFound } from "#server/errors";
import { requireHand, requirePower } from "./require-power";
import { addresses, environments, keyName, origins, perMinute, scopes } from "./schema";

/** Makes a key that acts for its owner and may do no more than whoever makes it; for somebody else only what a program does by itself. The secret is in the result and nowhere else. */
export const createKey = command({
  name: "key.create",
  permission: "key.own",
  input: z.object({
    name: keyName,
    scopes,
    ownerMemberId: z.uuid(),
    environments: environments.default([]),
    addresses: addresses.default([]),
    origins: origins.default([]),
    perMinute: perMinute.optional(),
    expiresAt: z.date().optional(),
  }),
  async run(context, { ownerMemberId, ...said }) {
    const { actor, db, request } = context;
    const owner = await db.member.findUnique({ where: { id: ownerMemberId }, select: { userId: true, role: true, user: { select: { name: true } } } });
    if (!owner) throw new NotFound("member");
    requirePower(context, { scopes: said.scopes, owner });
    requireHand(context, { scopes: said.scopes, owner });
    const { publicKey, secretKey, secretDigest } = makeSecret();
    const { id } = await db.apiKey.create({ data: { ...said, publicKey, secretDigest, ownerId: owner.userId, shownTo: personOf(actor) ?? null, createdAt: request.now() }, select: { id: true } });
    const after = { ...said, publicKey, owner: owner.user.name };
    return { result: { id, publicKey, secretKey }, subject: { type: "key", id, name: said.name }, after };
  },
});

export function makeSecret() {
  const publicKey = `pk-${randomBytes(12).toString("hex")}`;
  const secretKey = `sk-${randomBytes(32).toString("base64url")}`;
  return { publicKey, secretKey, secretDigest: digestOf(secretKey) };
}
