import { z } from "zod";
import { allows, permissions, permissionSentence } from "#server/access/permissions";
import { query } from "#server/query";
import { usualPerMinute } from "./schema";

const shape = {
  ...{ id: true, name: true, publicKey: true, scopes: true, environments: true, addresses: true, origins: true, perMinute: true },
  ...{ createdAt: true, usedAt: true, expiresAt: true, revokedAt: true },
  owner: { select: { id: true, role: true, user: { select: { name: true } } } },
} as const;

/** Every key there was, those in use first; never a secret. */
export const keys = query({
  name: "key.list",
  permission: "key.manage",
  input: z.object({}),
  async run({ db, request }) {
    const rows = await db.apiKey.findMany({ select: shape, orderBy: { id: "desc" }, take: 1000 });
    const now = request.now();
    const list = rows.map(({ owner, ...row }) => ({
      ...row,
      owner: { memberId: owner.id, name: owner.user.name },
      standing: row.revokedAt ? ("revoked" as const) : row.expiresAt && row.expiresAt <= now ? ("expired" as const) : ("live" as const),
    }));
    return [...list.filter(({ standing }) => standing === "live"), ...list.filter(({ standing }) => standing !== "live")];
  },
});

/** What a new key may be given by whoever asks, in words. */
export const keyScopes = query({
  name: "key.scopes",
  permission: "key.manage",
  input: z.object({}),
  run: async ({ grants }) => ({
    usualPerMinute,
    scopes: permissions.map((scope) => ({ scope, sentence: permissionSentence(scope), mine: allows(grants, scope) })),
  }),
});
