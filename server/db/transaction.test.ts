import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { myWorkspaces } from "#server/account/queries";
import { personContext, visitorContext } from "#server/test/contexts";
import { invitationToken, makePerson, makeWorkspace } from "#server/test/factories";
import { acceptInvitation } from "#server/workspace/accept-invitation";
import { createWorkspace } from "#server/workspace/create-workspace";
import { joinWorkspace } from "#server/workspace/join-workspace";
import { write } from "./transaction";

/** More than the pool has connections: a transaction that asked for a second one would wait for the others, and they for it. */
const crowd = Array.from({ length: 12 }, (_, number) => number);
const atOnce = <R>(act: (number: number) => Promise<R>) => Promise.all(crowd.map(act));

test("many look at their workspaces at once", async () => {
  const { owner, slug } = await makeWorkspace();
  expect(await atOnce(() => myWorkspaces(personContext(owner), {}))).toEqual(crowd.map(() => [expect.objectContaining({ slug }) as object]));
});

test("many found a workspace at once", async () => {
  const founder = personContext(await makePerson());
  expect(await atOnce(() => createWorkspace(founder, { name: "One of many", slug: `many-${randomUUID().slice(0, 8)}` }))).toHaveLength(crowd.length);
});

test("many answer an invitation at once, and it lets one of them in", async () => {
  const { ctx, slug } = await makeWorkspace();
  const guest = await makePerson();
  const token = await invitationToken(ctx, guest.email, "viewer");
  const answers = await Promise.allSettled(crowd.map(() => acceptInvitation(personContext(guest), { token })));
  expect(answers.filter(({ status }) => status === "fulfilled")).toEqual([{ status: "fulfilled", value: { slug } }]);
});

test("many come without an account at once, and one of them gets it", async () => {
  const { ctx, slug } = await makeWorkspace();
  const token = await invitationToken(ctx, `new.${randomUUID()}@example.com`, "viewer");
  const answers = await Promise.allSettled(crowd.map(() => joinWorkspace(visitorContext(), { token, name: "New", password: "long enough to be one" })));
  expect(answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value.slug] : []))).toEqual([slug]);
  for (const answer of answers) if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: expect.stringMatching(/CONFLICT|INVALID/) as string });
});

test("two who wait for each other are both done", async () => {
  const context = visitorContext();
  let waiting = 0;
  let bothHold = () => {};
  const held = new Promise<void>((resolve) => (bothHold = resolve));
  const inOrder = (first: number, second: number) =>
    write(context, async (_, tx) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(4, ${first}::int)::text`;
      if ((waiting += 1) === 2) bothHold();
      await held;
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(4, ${second}::int)::text`;
      return first;
    });
  expect(await Promise.all([inOrder(1, 2), inOrder(2, 1)])).toEqual([1, 2]);
  expect(waiting).toBe(3);
});
