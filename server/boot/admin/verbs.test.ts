import { expect, test } from "vitest";
import { openKey } from "#server/access/open-key";
import { keys } from "#server/apikey/queries";
import { createTeam } from "#server/workspace/create-team";
import { operatorContext, visitorContext } from "#server/test/contexts";
import { makePerson, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { makeReleases } from "#server/test/isolation/releases";
import { addMember } from "./add-member";
import { createKey } from "./create-key";
import { createUser } from "./create-user";
import { createWorkspace } from "./create-workspace";
import { rollBack } from "./roll-back";
import { status } from "./status";
import type { Values, Verb } from "./verb";
import { ownerUrl } from "#server/test/database";

const database = { ownerUrl, appUrl: "", recorderUrl: "", queueUrl: "", listenUrl: "", close: () => Promise.resolve() };
const run = (verb: Verb, values: Values = {}) => verb.run(values, { account: operatorContext(), database });

test("an operator sets up a workspace without a browser", async () => {
  const email = `${crypto.randomUUID()}@example.com`;
  const slug = `w-${email.slice(0, 8)}`;
  await run(createUser, { email, name: "Ada Byron" });
  expect((await run(createWorkspace, { name: "Ours", slug, owner: email })).text).toContain(`/${slug}, owned by Ada Byron.`);
  const colleague = await makePerson({ name: "Charles" });
  expect((await run(addMember, { workspace: slug, email: colleague.email, role: "author" })).text).toBe("Charles is author in Ours.");
});

test("a key opens its workspace with what its scopes and its owner's role both allow", async () => {
  const world = await makeWorkspace();
  const { json } = await run(createKey, { workspace: world.slug, name: "CI", scope: ["prompt.read", "team.manage"] });
  expect(json).toEqual({ publicKey: expect.stringMatching(/^pk-/) as string, secretKey: expect.stringMatching(/^sk-/) as string });
  const { secretKey } = json as { secretKey: string };
  const opened = await openKey(secretKey, visitorContext().request);
  expect([...opened.grants.everywhere].sort()).toEqual(["prompt.read", "team.manage"]);
  await createTeam(opened, { name: "Made by a key" });
  await expect(openKey(`${secretKey}x`, visitorContext().request)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test("an expired key opens nothing", async () => {
  const world = await makeWorkspace();
  const { json } = await run(createKey, { workspace: world.slug, name: "Old", scope: ["prompt.read"], expires: "2020-01-01" });
  await expect(openKey((json as { secretKey: string }).secretKey, visitorContext().request)).rejects.toThrow("unknown, revoked or expired");
});

test("a key is held to what the operator named", async () => {
  const world = await makeWorkspace();
  const bounds = { environment: ["production,staging"], address: ["10.0.0.0/8"], origin: ["https://www.example.com"], "per-minute": "60" };
  await run(createKey, { workspace: world.slug, name: "Bounded", scope: ["prompt.read"], ...bounds });
  expect(await keys(world.ctx, {})).toMatchObject([{ environments: ["production", "staging"], addresses: ["10.0.0.0/8"], origins: ["https://www.example.com"], perMinute: 60 }]);
  await expect(run(createKey, { workspace: world.slug, name: "Odd", scope: ["prompt.read"], "per-minute": "many" })).rejects.toThrow('"many" is not a number of requests. Nothing was made');
});

test.for<[string, Verb, Values, string]>([
  ["a missing option", createUser, { email: "x@example.com" }, "--name is missing. Nothing was changed; give it and try again."],
  ["an address that is none", createUser, { email: "x", name: "X" }, "This doesn't look like an e-mail address; it should be like ada@example.com. Nothing was changed; correct it and try again."],
  ["an owner who has no account", createWorkspace, { name: "X", slug: "xx", owner: "nobody@example.com" }, "Nobody has an account for nobody@example.com. Nothing was changed; make it with create-user first."],
  ["an unknown scope", createKey, { workspace: "x", name: "X", scope: ["everything"] }, "There is no such workspace"],
])("refuses %s in one sentence", async ([, verb, values, sentence]) => {
  await expect(run(verb, values)).rejects.toThrow(sentence);
});

test("status counts what waits", async () => {
  expect((await run(status)).json).toMatchObject({ queue: "PostgreSQL", mail: "outbox folder", running: null });
});

test("an operator rolls a prompt back, and is told what can't be", async () => {
  const world = await makeWorkspace();
  const prompt = await makePrompt(world.ctx, { key: "greeter", name: "Greeter" });
  const first = await makeVersion(world.ctx, prompt.id, saying("Greet by name."), null, { first: "1.0.0" });
  await makeReleases(world.ctx, { promptId: prompt.id, versionId: first.id });
  const asked = { workspace: world.slug, prompt: "greeter", why: "It rambles", environment: "development" };
  await expect(run(rollBack, { ...asked, environment: "nowhere" })).rejects.toThrow("name one of these environments");
  await expect(run(rollBack, { ...asked, environment: "production" })).rejects.toThrow("Nothing of Greeter is live in Production");
  expect((await run(rollBack, asked)).text).toMatch(/^Greeter 1\.0\.0 is live in Development again, in place of 1\.\d+\.\d+\.$/);
  await expect(run(rollBack, asked)).rejects.toThrow("choose a release from the history");
  expect((await run(rollBack, { ...asked, to: "1.0.0" }).catch(String)) as string).toContain("is live in Development already");
});
