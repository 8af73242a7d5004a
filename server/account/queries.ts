import { z } from "zod";
import { workspacesOf } from "#server/access/threshold";
import { selfOf } from "#server/context";
import { Unauthenticated } from "#server/errors";
import { accountQuery } from "#server/query";
import { digestOf } from "./make-token";
import { demoEmail, email, linkToken } from "./schema";

const nothing = z.object({});

export const me = accountQuery({
  name: "account.me",
  who: "person",
  input: nothing,
  async run({ actor, db }) {
    const user = await db.user.findUnique({ where: { id: selfOf(actor) }, select: { id: true, name: true, email: true, passwordHash: true } });
    if (!user) throw new Unauthenticated();
    const { passwordHash, ...shown } = user;
    return { ...shown, hasPassword: passwordHash !== null };
  },
});

export const myWorkspaces = accountQuery({
  name: "account.workspaces",
  who: "person",
  input: nothing,
  run: workspacesOf,
});

export const mySessions = accountQuery({
  name: "account.sessions",
  who: "person",
  input: nothing,
  async run({ actor, db, request }) {
    const sessions = await db.session.findMany({
      where: { userId: selfOf(actor), revokedAt: null, expiresAt: { gt: request.now() } },
      select: { id: true, method: true, address: true, userAgent: true, createdAt: true, seenAt: true },
      orderBy: { seenAt: "desc" },
      take: 100,
    });
    return sessions.map((session) => ({ ...session, here: session.id === request.sessionId }));
  },
});

/** What happened to the account lately, newest first. */
export const myHistory = accountQuery({
  name: "account.history",
  who: "person",
  input: nothing,
  run: ({ actor, db }) =>
    db.accountEntry.findMany({
      where: { userId: selfOf(actor) },
      select: { id: true, at: true, action: true, address: true, after: true },
      orderBy: { seq: "desc" },
      take: 50,
    }),
});

/** What a stranger may be offered: the demo where nobody has begun yet, or where it stands already. */
export const firstPage = accountQuery({
  name: "account.first-page",
  who: "anyone",
  input: nothing,
  async run({ db, request }) {
    if (!request.ownMachine) return { untouched: false, demoExists: false };
    const [anybody, demo] = [await db.user.findFirst({ select: { id: true } }), await db.user.findUnique({ where: { email: demoEmail }, select: { id: true } })];
    return { untouched: anybody === null, demoExists: demo !== null };
  },
});

/** What a link will do, without using it up. */
export const linkBehind = accountQuery({
  name: "account.link",
  who: "anyone",
  input: z.object({ token: linkToken }),
  run: ({ db, request }, { token }) =>
    db.emailToken.findFirst({
      where: { digest: digestOf(token), usedAt: null, expiresAt: { gt: request.now() } },
      select: { purpose: true, email: true },
    }),
});

export const accountByEmail = accountQuery({
  name: "account.by-email",
  who: "anyone",
  input: z.object({ email }),
  run: ({ db }, input) => db.user.findUnique({ where: input, select: { id: true, name: true, email: true } }),
});

/** Stays on the server: for checking a password, never for showing. */
export const passwordHashOf = accountQuery({
  name: "account.password-hash",
  who: "anyone",
  input: z.object({ email }),
  run: ({ db }, input) => db.user.findUnique({ where: input, select: { id: true, passwordHash: true } }),
});
