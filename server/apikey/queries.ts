import { z } from "zod";
import { allows, permissions, permissionSentence } from "#server/access/permissions";
import { selfOf } from "#server/context";
import { query } from "#server/query";
import { isOwn, takesOwnHand } from "./require-power";
import { usualPerMinute } from "./schema";

const shape = {
  ...{ id: true, name: true, publicKey: true, scopes: true, environments: true, addresses: true, origins: true, perMinute: true },
  ...{ createdAt: true, usedAt: true, expiresAt: true, inheritedAt: true, revokedAt: true },
  owner: { select: { id: true, userId: true, role: true, user: { select: { name: true } } } },
} as const;

/** Every key there was, those in use first; never a secret. Who doesn't manage keys sees their own. */
export const keys = query({
  name: "key.list",
  permission: "key.own",
  input: z.object({}),
  async run(context) {
    const { actor, db, grants, request } = context;
    const whose = allows(grants, "key.manage") ? {} : { ownerId: selfOf(actor) };
    const rows = await db.apiKey.findMany({ where: whose, select: shape, orderBy: { id: "desc" }, take: 1000 });
    const now = request.now();
    const list = rows.map(({ owner, ...row }) => ({
      ...row,
      owner: { memberId: owner.id, name: owner.user.name },
      yours: isOwn(context, owner),
      standing: row.revokedAt ? ("revoked" as const) : row.expiresAt && row.expiresAt <= now ? ("expired" as const) : row.inheritedAt ? ("inherited" as const) : ("live" as const),
    }));
    const isOver = ({ standing }: (typeof list)[number]) => standing === "revoked" || standing === "expired";
    return [...list.filter((key) => !isOver(key)), ...list.filter(isOver)];
  },
});

/** What a new key may be given by whoever asks, in words. */
export const keyScopes = query({
  name: "key.scopes",
  permission: "key.own",
  input: z.object({}),
  run: async ({ grants }) => ({
    usualPerMinute,
    forOthers: allows(grants, "key.manage"),
    scopes: permissions.map((scope) => ({ scope, sentence: permissionSentence(scope), mine: allows(grants, scope), ownHand: takesOwnHand(scope) })),
  }),
});
