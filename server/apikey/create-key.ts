import { randomBytes } from "node:crypto";
import { z } from "zod";
import { digestOf } from "#server/account/make-token";
import { authorize } from "#server/access/permissions";
import { command } from "#server/command";
import { NotFound } from "#server/errors";
import { keyName, scopes } from "./schema";

/** Makes a key that acts for its owner and may do no more than whoever makes it. The secret is in the result and nowhere else. */
export const createKey = command({
  name: "key.create",
  permission: "key.manage",
  input: z.object({ name: keyName, scopes, ownerMemberId: z.uuid(), expiresAt: z.date().optional() }),
  async run({ db, grants, request }, { name, scopes, ownerMemberId, expiresAt }) {
    for (const scope of scopes) authorize(grants, scope);
    const owner = await db.member.findUnique({ where: { id: ownerMemberId }, select: { userId: true, role: true, user: { select: { name: true } } } });
    if (!owner) throw new NotFound("member");
    if (owner.role === "owner") authorize(grants, "owner.manage");
    const publicKey = `pk-${randomBytes(12).toString("hex")}`;
    const secretKey = `sk-${randomBytes(32).toString("base64url")}`;
    const { id } = await db.apiKey.create({
      data: { name, scopes, publicKey, secretDigest: digestOf(secretKey), ownerId: owner.userId, createdAt: request.now(), expiresAt },
      select: { id: true },
    });
    const after = { name, scopes, publicKey, owner: owner.user.name, expiresAt };
    return { result: { id, publicKey, secretKey }, subject: { type: "key", id, name }, after };
  },
});
