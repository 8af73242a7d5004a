import { beforeEach, describe, expect, test } from "vitest";
import { openKey } from "#server/access/open-key";
import { openWorkspace } from "#server/access/open-workspace";
import { createKey } from "#server/apikey/create-key";
import { keys } from "#server/apikey/queries";
import { database } from "#server/db/client";
import { read, write } from "#server/db/transaction";
import { personContext, visitorContext } from "#server/test/contexts";
import { invitationToken, makeMember, makePerson, makeWorkspace } from "#server/test/factories";
import { acceptInvitation } from "./accept-invitation";
import { changeRole } from "./change-role";
import { inviteMember } from "./invite-member";
import { joinWorkspace } from "./join-workspace";
import { invitations, memberHoldings, members } from "./queries";
import { removeMember } from "./remove-member";
import { resendInvitation } from "./resend-invitation";
import { revokeInvitation } from "./revoke-invitation";
import { showInvitation } from "./show-invitation";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let ownerId: string;
beforeEach(async () => {
  world = await makeWorkspace();
  const [owner] = await members(world.ctx, {});
  ownerId = owner?.id ?? "";
});

describe("roles", () => {
  test("a change counts on the next request", async () => {
    const { id, ctx, person } = await makeMember(world, "viewer");
    await expect(inviteMember(ctx, { email: "x@example.com", role: "viewer" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await changeRole(world.ctx, { memberId: id, role: "admin" });
    const again = await openWorkspace(personContext(person), world.slug);
    await expect(inviteMember(again, { email: "x@example.com", role: "viewer" })).resolves.toHaveProperty("id");
  });

  test("the last owner can't be demoted, removed, or leave", async () => {
    const sentence = "This is the last owner, and a workspace keeps at least one. Nothing was changed; make somebody else an owner first.";
    await expect(changeRole(world.ctx, { memberId: ownerId, role: "admin" })).rejects.toThrow(sentence);
    await expect(removeMember(world.ctx, { memberId: ownerId })).rejects.toThrow(sentence);
  });

  test("not even by two owners who demote each other at the same moment", async () => {
    const second = await makeMember(world, "owner");
    const outcomes = await Promise.allSettled([
      changeRole(world.ctx, { memberId: second.id, role: "admin" }),
      changeRole(second.ctx, { memberId: ownerId, role: "admin" }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await members(world.ctx, {})).filter((member) => member.role === "owner")).toHaveLength(1);
  });

  test("the database itself keeps the last owner", async () => {
    const demoted = write(world.ctx, ({ db }) => db.member.updateMany({ where: { role: "owner" }, data: { role: "viewer" } }));
    await expect(demoted).rejects.toThrow(/at least one owner/);
  });

  test("only owners make and unmake owners", async () => {
    const admin = await makeMember(world, "admin");
    const author = await makeMember(world, "author");
    await expect(changeRole(admin.ctx, { memberId: author.id, role: "owner" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(changeRole(admin.ctx, { memberId: ownerId, role: "viewer" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(removeMember(admin.ctx, { memberId: ownerId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(inviteMember(admin.ctx, { email: "boss@example.com", role: "owner" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("removing a member", () => {
  test("takes effect on the next request", async () => {
    const { id, person } = await makeMember(world, "author");
    await removeMember(world.ctx, { memberId: id, reason: "Moved to another company" });
    await expect(openWorkspace(personContext(person), world.slug)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const [entry] = await read(world.ctx, ({ db }) => db.auditEntry.findMany({ where: { action: "member.remove" } }));
    expect(entry).toMatchObject({ subject: person.name, reason: "Moved to another company", before: { role: "author", email: person.email } });
  });

  test("asks who inherits what they own, and hands it over", async () => {
    const { id } = await makeMember(world, "admin");
    const { secretKey } = await createKey(world.ctx, { name: "Website", scopes: ["prompt.read"], ownerMemberId: id });
    expect(await memberHoldings(world.ctx, { memberId: id })).toEqual({ owned: { prompts: 0, "API keys": 1 }, keysKnown: 0 });
    await expect(removeMember(world.ctx, { memberId: id })).rejects.toMatchObject({
      message: "They own API keys (1). Nothing was changed; choose who inherits this.",
      fields: { heirId: "Choose another member" },
    });
    await expect(removeMember(world.ctx, { memberId: id, heirId: id })).rejects.toMatchObject({ code: "INVALID" });
    await removeMember(world.ctx, { memberId: id, heirId: ownerId });
    await expect(openKey(secretKey, visitorContext().request), "who left knows it").rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await keys(world.ctx, {})).toMatchObject([{ name: "Website", yours: true, standing: "inherited" }]);
  });

  test("the database refuses to leave a key without an owner", async () => {
    const { id, person } = await makeMember(world, "admin");
    await createKey(world.ctx, { name: "Website", scopes: ["prompt.read"], ownerMemberId: id });
    const removed = write(world.ctx, ({ db }) => db.member.deleteMany({ where: { userId: person.id } }));
    await expect(removed).rejects.toMatchObject({ code: "P2003" });
  });

  test("members leave by themselves, and take nobody else along", async () => {
    const leaving = await makeMember(world, "viewer");
    const other = await makeMember(world, "viewer");
    await expect(removeMember(leaving.ctx, { memberId: other.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await removeMember(leaving.ctx, { memberId: leaving.id });
    expect((await members(world.ctx, {})).map((member) => member.id).sort()).toEqual([ownerId, other.id].sort());
  });
});

describe("invitations", () => {
  const letters = (to: string) => database().mail.findMany({ where: { to }, orderBy: { id: "asc" } });

  test("arrive by letter, and let a newcomer in with one form", async () => {
    await inviteMember(world.ctx, { email: "Newcomer@Example.com ", role: "author" });
    const [letter] = await letters("newcomer@example.com");
    const token = /\/invitation\/(\S+)/.exec(letter?.text ?? "")?.[1] ?? "";
    expect(await showInvitation(visitorContext(), { token })).toEqual({
      email: "newcomer@example.com",
      workspace: world.ctx.workspace.name,
      slug: world.slug,
      role: "author",
      invitedBy: world.owner.name,
      hasAccount: false,
    });
    const joined = await joinWorkspace(visitorContext(), { token, name: "New Person", password: "a long enough one" });
    expect(joined.slug).toBe(world.slug);
    const opened = await openWorkspace(personContext({ id: joined.userId, name: "New Person" }), world.slug);
    expect((await members(opened, {})).find((member) => member.you)).toMatchObject({ name: "New Person", role: "author" });
    await expect(showInvitation(visitorContext(), { token })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("are used once, however many browsers press the button", async () => {
    const person = await makePerson();
    const token = await invitationToken(world.ctx, person.email, "rater");
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => acceptInvitation(personContext(person), { token })));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    expect((await members(world.ctx, {})).filter((member) => member.email === person.email)).toHaveLength(1);
  });

  test("expire after a week, and a new letter opens them again", async () => {
    const person = await makePerson();
    const token = await invitationToken(world.ctx, person.email, "rater");
    const inAWeek = { now: () => new Date(Date.now() + 7 * 86_400_000 + 1000) };
    await expect(acceptInvitation(personContext(person, inAWeek), { token })).rejects.toThrow("has expired");
    const [waiting] = await invitations(world.ctx, {});
    await resendInvitation(world.ctx, { invitationId: waiting?.id ?? "" });
    await expect(acceptInvitation(personContext(person), { token })).rejects.toThrow("taken back or replaced");
    const letter = (await letters(person.email)).at(-1);
    const renewed = /\/invitation\/(\S+)/.exec(letter?.text ?? "")?.[1] ?? "";
    await expect(acceptInvitation(personContext(person), { token: renewed })).resolves.toEqual({ slug: world.slug });
  });

  test("taken back or replaced, no longer work", async () => {
    const person = await makePerson();
    const first = await invitationToken(world.ctx, person.email, "rater");
    const second = await invitationToken(world.ctx, person.email, "author");
    await expect(acceptInvitation(personContext(person), { token: first })).rejects.toThrow("taken back or replaced");
    const [waiting, ...more] = await invitations(world.ctx, {});
    expect(more).toEqual([]);
    await revokeInvitation(world.ctx, { invitationId: waiting?.id ?? "", reason: "Wrong address" });
    await expect(acceptInvitation(personContext(person), { token: second })).rejects.toThrow("taken back or replaced");
  });

  test("are not sent without end, whoever to and from whichever workspace", async () => {
    for (let sent = 0; sent < 100; sent += 1) await inviteMember(world.ctx, { email: "crowd@example.com", role: "viewer" });
    const [waiting] = await invitations(world.ctx, {});
    await expect(resendInvitation(world.ctx, { invitationId: waiting?.id ?? "" })).rejects.toMatchObject({ code: "TOO_MANY" });
    const another = await makeWorkspace(world.owner);
    await expect(inviteMember(another.ctx, { email: "somebody@example.com", role: "viewer" })).rejects.toMatchObject({ code: "TOO_MANY" });
  });

  test("are not sent to members", async () => {
    const { person } = await makeMember(world, "viewer");
    await expect(inviteMember(world.ctx, { email: person.email, role: "author" })).rejects.toMatchObject({ code: "CONFLICT", fields: { email: "Is a member already" } });
  });
});
