import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cookieFor, cookieName } from "#server/access/session";
import { endSessions } from "#server/account/end-sessions";
import { startSession } from "#server/account/start-session";
import { write } from "#server/db/transaction";
import { createRouter } from "#server/http/router";
import { notify } from "#server/notification/tell-people";
import { closeChanges } from "#server/registry/changes";
import { personContext, visitorContext } from "#server/test/contexts";
import { makeMember, makePerson, makeSession, makeTeam, makeWorkspace, type TestPerson } from "#server/test/factories";
import { changeRole } from "#server/workspace/change-role";
import { renameWorkspace } from "#server/workspace/rename-workspace";
import { removeMember } from "#server/workspace/remove-member";
import { eventRoutes } from "./events";

const find = createRouter(eventRoutes());
const server = http.createServer((req, res) => {
  const found = find(req.method ?? "", req.url ?? "");
  if (!found || "allow" in found) return void res.writeHead(404).end();
  void found.route.handle(req, res, found.params);
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/events`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await closeChanges();
});

let world: Awaited<ReturnType<typeof makeWorkspace>>;
beforeEach(async () => {
  world = await makeWorkspace();
});

/** A browser that listens, and what it has heard. */
async function browser(person: TestPerson) {
  const { sessionId } = await startSession(visitorContext(), { userId: person.id, method: "password" });
  const response = await fetch(base, { headers: { cookie: `${cookieName()}=${await cookieFor(sessionId)}` } });
  const heard: object[] = [];
  const state = { ended: false };
  const reading = async () => {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of response.body ?? []) {
      const events = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) if (event.startsWith("data: ")) heard.push(JSON.parse(event.slice(6)) as object);
    }
    state.ended = true;
  };
  void reading().catch(() => (state.ended = true));
  return { response, heard, state };
}

test("a browser hears what kind of thing changed, in its own workspaces only", async () => {
  const { heard, response } = await browser(world.owner);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const other = await makeWorkspace();
  await expect
    .poll(async () => {
      await makeTeam(other);
      await makeTeam(world);
      return heard;
    })
    .toContainEqual({ workspace: world.slug, noun: "team" });
  expect(JSON.stringify(heard)).not.toContain(other.slug);
});

test("a workspace joined meanwhile is heard, one that was left is not", async () => {
  const guest = await makePerson();
  const { heard } = await browser(guest);
  await makeTeam(world);
  const { id } = await makeMember(world, "viewer", guest);
  const another = await makeWorkspace(guest);
  const [theirs, own] = [world, another].map(({ slug }) => ({ workspace: slug, noun: "team" }));
  await expect.poll(() => makeTeam(another).then(() => heard)).toContainEqual(own);
  expect(heard).not.toContainEqual(theirs);
  await expect.poll(() => makeTeam(world).then(() => heard)).toContainEqual(theirs);
  await removeMember(world.ctx, { memberId: id });
  // What is changed first is heard first: once the second is there, the first won't come any more.
  const heardOfBoth = async () => {
    heard.length = 0;
    await makeTeam(world);
    await makeTeam(another);
    await expect.poll(() => heard).toContainEqual(own);
    return heard;
  };
  await expect.poll(heardOfBoth).not.toContainEqual(theirs);
});

test("whose role changes is told that it is about them", async () => {
  const { id, person } = await makeMember(world, "viewer");
  const [{ heard }, bystander] = [await browser(person), await browser(world.owner)];
  await expect.poll(() => makeTeam(world).then(() => Math.min(heard.length, bystander.heard.length))).toBeGreaterThan(0);
  await changeRole(world.ctx, { memberId: id, role: "author" });
  await expect.poll(() => heard).toContainEqual({ workspace: world.slug, noun: "member", you: true });
  await expect.poll(() => bystander.heard).toContainEqual({ workspace: world.slug, noun: "member" });
});

test("what lands in an inbox is told to whose it is, and to nobody else", async () => {
  const { person, ctx } = await makeMember(world, "author");
  const [{ heard }, bystander] = [await browser(world.owner), await browser(person)];
  await expect.poll(() => makeTeam(world).then(() => Math.min(heard.length, bystander.heard.length))).toBeGreaterThan(0);
  await write(ctx, (open) => notify(open, { kind: "mentioned", userIds: [world.owner.id], subject: "A name", path: "/home" }));
  await expect.poll(() => heard).toContainEqual({ workspace: world.slug, noun: "notification" });
  await expect.poll(() => makeTeam(world).then(() => bystander.heard)).toContainEqual({ workspace: world.slug, noun: "team" });
  expect(bystander.heard).not.toContainEqual({ workspace: world.slug, noun: "notification" });
});

test("a visitor is told to sign in", async () => {
  const response = await fetch(base);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ title: "You are signed out" });
});

const ask = (cookie: string) => http.get(base, { headers: { cookie }, agent: false }).on("error", () => undefined);

test("a browser may have twenty windows and not one more, however fast they open", async () => {
  const { name, value } = await makeSession(world.owner);
  const answers = await Promise.all(
    Array.from({ length: 25 }, async () => ((await once(ask(`${name}=${value}`), "response")) as [http.IncomingMessage])[0].statusCode),
  );
  expect(answers.filter((status) => status === 200)).toHaveLength(20);
  expect(answers.filter((status) => status === 429)).toHaveLength(5);
});

test("windows closed before they were answered are not counted for ever", async () => {
  const { name, value } = await makeSession(world.owner);
  for (let time = 0; time < 40; time += 1) {
    const asked = ask(`${name}=${value}`);
    await Promise.race([arrived(), once(asked, "response")]);
    asked.destroy();
  }
  await expect.poll(async () => ((await once(ask(`${name}=${value}`), "response")) as [http.IncomingMessage])[0].statusCode).toBe(200);
});

const arrived = () => once(server, "request");

test("signing out everywhere tells the page to look again, and ends the stream at its next beat", async () => {
  const { heard, state } = await browser(world.owner);
  await endSessions(personContext(world.owner), {});
  const { slug } = world;
  await renameWorkspace(world.ctx, { name: "Renamed", slug });
  await expect.poll(() => state.ended).toBe(true);
  expect(heard.at(-1)).toEqual({ noun: "*", you: true });
});
