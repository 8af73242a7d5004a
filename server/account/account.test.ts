import { beforeEach, describe, expect, test } from "vitest";
import { cookieFor, personBehind } from "#server/access/session";
import type { AccountContext } from "#server/context";
import { database } from "#server/db/client";
import { personContext, visitorContext } from "#server/test/contexts";
import { makePerson, type TestPerson } from "#server/test/factories";
import { confirmAccount } from "./confirm-account";
import { changePassword } from "./change-password";
import { endOtherSessions } from "./end-other-sessions";
import { endSession } from "./end-session";
import { endSessions } from "./end-sessions";
import { linkBehind, me, myHistory, mySessions } from "./queries";
import { renameAccount } from "./rename-account";
import { requestLink } from "./request-link";
import { resetPassword } from "./reset-password";
import { signInByIdentity } from "./sign-in-by-identity";
import { signInByLink } from "./sign-in-by-link";
import { signInByPassword } from "./sign-in-by-password";
import { signInToDemo } from "./sign-in-to-demo";

const password = "correct horse battery";
let person: TestPerson;
let count = 0;
beforeEach(async () => {
  person = await makePerson({ password });
});

/** Each from an address of its own, so that the tests don't limit one another. */
const visitor = (request: Partial<AccountContext["request"]> = {}) => visitorContext({ address: `192.0.2.${++count}`, ...request });
const lastLetter = async (to: string) => (await database().mail.findFirst({ where: { to }, orderBy: { id: "desc" } })) ?? { subject: "", text: "" };
const tokenFor = async (to: string) => /\/link\/(\S+)/.exec((await lastLetter(to)).text)?.[1] ?? "";
const signedIn = async (sessionId: string) => (await personBehind(await cookieFor(sessionId), new Date()))?.id;

describe("signing up", () => {
  const wanted = { purpose: "sign_up", name: "Grace Hopper" } as const;

  test("makes an account only once its address is proven", async () => {
    const email = `grace.${++count}@example.com`;
    await requestLink(visitor(), { ...wanted, email: ` ${email.toUpperCase()} ` });
    expect(await database().user.findUnique({ where: { email } })).toBeNull();
    await expect(signInByPassword(visitor(), { email, password })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const token = await tokenFor(email);
    expect(await linkBehind(visitor(), { token })).toEqual({ purpose: "sign_up", email });
    await expect(signInByLink(visitor(), { token })).rejects.toThrow("expired or was used before");
    const { userId, sessionId } = await confirmAccount(visitor(), { token, password });
    expect(await signedIn(sessionId)).toBe(userId);
    await expect(signInByPassword(visitor(), { email, password })).resolves.toHaveProperty("userId", userId);
    await expect(confirmAccount(visitor(), { token, password })).rejects.toThrow("expired or was used before");
  });

  test("answers the same for an address that has an account; only its owner's letter differs", async () => {
    const fresh = `nobody.${++count}@example.com`;
    const answers = [await requestLink(visitor(), { ...wanted, email: person.email }), await requestLink(visitor(), { ...wanted, email: fresh })];
    expect(answers).toEqual([undefined, undefined]);
    expect(await tokenFor(person.email)).toBe("");
    expect(await tokenFor(fresh)).not.toBe("");
    expect((await lastLetter(person.email)).text).toContain("account");
  });

  test("keeps neither a password nor the link; the password is chosen by whoever opens it", async () => {
    const email = `grace.${++count}@example.com`;
    const chosenByAnother = { ...wanted, email, password: "chosen by somebody else" };
    await requestLink(visitor(), chosenByAnother);
    const kept = JSON.stringify(await database().emailToken.findMany({ where: { email } }));
    expect(kept).toContain("Grace Hopper");
    expect(kept).not.toMatch(/password|argon2/);
    expect(kept).not.toContain(await tokenFor(email));
  });
});

describe("signing in by password", () => {
  test("works, whatever the case of the address", async () => {
    const { userId } = await signInByPassword(visitor(), { email: person.email.toUpperCase(), password });
    expect(userId).toBe(person.id);
  });

  test("says the same of a wrong password, an unknown address and an account without a password", async () => {
    const without = await makePerson();
    const tries = [person.email, "unknown@example.com", without.email].map((email) => signInByPassword(visitor(), { email, password: "not the password" }).catch((error: Error) => error.message));
    expect(new Set(await Promise.all(tries)).size).toBe(1);
  });

  test("is limited for one account, whichever address the tries come from", async () => {
    for (let tries = 0; tries < 10; tries++) await signInByPassword(visitor(), { email: person.email, password: "guess" }).catch(() => undefined);
    await expect(signInByPassword(visitor(), { email: person.email, password })).rejects.toMatchObject({ code: "TOO_MANY" });
    const later = { now: () => new Date(Date.now() + 16 * 60_000) };
    await expect(signInByPassword(visitor(later), { email: person.email, password })).resolves.toHaveProperty("userId");
  });

  test("is limited for one address, whichever accounts it tries, known or not", async () => {
    const address = "198.51.100.1";
    await database().rateLimit.create({ data: { key: `sign-in address ${address}`, count: 100, startedAt: new Date() } });
    await expect(signInByPassword(visitor({ address }), { email: person.email, password })).rejects.toMatchObject({ code: "TOO_MANY" });
  });
});

describe("links", () => {
  test("sign in once, within their hour", async () => {
    await requestLink(visitor(), { purpose: "sign_in", email: person.email });
    const token = await tokenFor(person.email);
    const late = { now: () => new Date(Date.now() + 61 * 60_000) };
    await expect(signInByLink(visitor(late), { token })).rejects.toThrow("expired or was used before");
    const outcomes = await Promise.allSettled([signInByLink(visitor(), { token }), signInByLink(visitor(), { token })]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("to an address without an account lead nowhere, and say so to its owner", async () => {
    const email = `nobody.${++count}@example.com`;
    await requestLink(visitor(), { purpose: "sign_in", email });
    expect(await tokenFor(email)).toBe("");
    expect((await lastLetter(email)).text).toContain("no account");
  });

  test("are limited for one address of mail", async () => {
    const email = `busy.${++count}@example.com`;
    for (let tries = 0; tries < 5; tries++) await requestLink(visitor(), { purpose: "sign_in", email });
    await expect(requestLink(visitor(), { purpose: "sign_in", email })).rejects.toMatchObject({ code: "TOO_MANY" });
  });

  test("for one purpose don't serve another", async () => {
    await requestLink(visitor(), { purpose: "sign_in", email: person.email });
    const token = await tokenFor(person.email);
    await expect(resetPassword(visitor(), { token, password: "a new long password" })).rejects.toThrow("expired or was used before");
  });
});

test("a new password by link ends every session there was", async () => {
  const before = await signInByPassword(visitor(), { email: person.email, password });
  await requestLink(visitor(), { purpose: "reset_password", email: person.email });
  const after = await resetPassword(visitor(), { token: await tokenFor(person.email), password: "a new long password" });
  expect(await signedIn(before.sessionId)).toBeUndefined();
  expect(await signedIn(after.sessionId)).toBe(person.id);
  await expect(signInByPassword(visitor(), { email: person.email, password })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

describe("sessions", () => {
  const three = async () => {
    const sessions = await Promise.all([1, 2, 3].map(() => signInByPassword(visitor(), { email: person.email, password })));
    const [here = "", other = "", third = ""] = sessions.map((session) => session.sessionId);
    return { here, other, third, self: personContext(person, { sessionId: here }) };
  };

  test("one is ended and its next request is refused; the others stay", async () => {
    const { here, other, self } = await three();
    await endSession(self, { sessionId: other });
    expect([await signedIn(here), await signedIn(other)]).toEqual([person.id, undefined]);
    expect((await mySessions(self, {})).map((session) => session.here)).toEqual(expect.arrayContaining([true, false]));
  });

  test("all others, or all of them", async () => {
    const { here, other, third, self } = await three();
    expect(await endOtherSessions(self, {})).toEqual({ ended: 2 });
    expect([await signedIn(here), await signedIn(other), await signedIn(third)]).toEqual([person.id, undefined, undefined]);
    await endSessions(self, {});
    expect(await signedIn(here)).toBeUndefined();
  });

  test("run out by themselves", async () => {
    const { here } = await three();
    const cookie = await cookieFor(here);
    expect(await personBehind(cookie, new Date(Date.now() + 31 * 86_400_000))).toBeUndefined();
    expect(await personBehind(`${cookie}x`, new Date())).toBeUndefined();
  });
});

test("changing the password asks for the old one and signs the others out", async () => {
  const other = await signInByPassword(visitor(), { email: person.email, password });
  const here = await signInByPassword(visitor(), { email: person.email, password });
  const self = personContext(person, { sessionId: here.sessionId });
  await expect(changePassword(self, { current: "wrong", password: "another long one" })).rejects.toMatchObject({ fields: { current: "This is not your current password" } });
  await changePassword(self, { current: password, password: "another long one" });
  expect([await signedIn(here.sessionId), await signedIn(other.sessionId)]).toEqual([person.id, undefined]);
  await expect(signInByPassword(visitor(), { email: person.email, password: "another long one" })).resolves.toBeDefined();
});

test("a new password, by link or by the old one, ends every link sent before", async () => {
  const self = personContext(person, { sessionId: (await signInByPassword(visitor(), { email: person.email, password })).sessionId });
  const asked = async (purpose: "sign_in" | "reset_password") => {
    await requestLink(visitor(), { purpose, email: person.email });
    return tokenFor(person.email);
  };
  const [early, reset] = [await asked("sign_in"), await asked("reset_password")];
  await resetPassword(visitor(), { token: reset, password: "a new long password" });
  await expect(signInByLink(visitor(), { token: early })).rejects.toThrow("expired or was used before");
  const late = await asked("reset_password");
  await changePassword(self, { current: "a new long password", password: "another long one" });
  await expect(resetPassword(visitor(), { token: late, password: "a stranger's choice" })).rejects.toThrow("expired or was used before");
});

describe("a company's sign-in", () => {
  const claims = () => ({ issuer: "https://login.example.com", subject: `s${++count}`, email: `carol.${count}@example.com`, emailVerified: true, name: "Carol" });

  test("makes an account, and finds it again by its subject when the address has changed", async () => {
    const first = claims();
    const { userId } = await signInByIdentity(visitor(), first);
    await expect(signInByIdentity(visitor(), { ...first, email: "moved@example.com" })).resolves.toHaveProperty("userId", userId);
  });

  test("joins an account whose address it vouches for, and none that it doesn't", async () => {
    await expect(signInByIdentity(visitor(), { ...claims(), email: person.email })).resolves.toHaveProperty("userId", person.id);
    await expect(signInByIdentity(visitor(), { ...claims(), email: person.email, emailVerified: false })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

test("the demo opens only on one's own machine", async () => {
  await expect(signInToDemo(visitor({ ownMachine: false }))).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the account tells what happened to it, newest first", async () => {
  const self = personContext(person);
  await signInByPassword(visitor(), { email: person.email, password });
  await renameAccount(self, { name: "Ada Lovelace" });
  expect((await myHistory(self, {})).map((entry) => entry.action)).toEqual(["account.rename", "session.start", "account.create"]);
  expect(await me(self, {})).toEqual({ id: person.id, name: "Ada Lovelace", email: person.email, hasPassword: true });
});
