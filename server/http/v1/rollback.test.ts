import { beforeEach, expect, test } from "vitest";
import { bearer, makeKey, testApi } from "#server/test/api";
import { makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { makeReleases } from "#server/test/isolation/releases";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let key: Record<string, string>;
const api = testApi<{ rollbacks?: object[]; code?: string; detail?: string }>(() => key);
const back = (body: object) => api.post("prompts/greeter/rollback", { why: "It rambles", ...body });

beforeEach(async () => {
  world = await makeWorkspace();
  const prompt = await makePrompt(world.ctx, { key: "greeter", name: "Greeter" });
  const first = await makeVersion(world.ctx, prompt.id, saying("Greet by name."), null, { first: "1.0.0" });
  await makeReleases(world.ctx, { promptId: prompt.id, versionId: first.id });
  key = bearer(await makeKey(world, ["prompt.read", "release.rollback"]));
});

test("an application takes a prompt back to what was live before", async () => {
  const { status, said } = await back({ environment: "development" });
  expect(status).toBe(200);
  expect(said.rollbacks).toMatchObject([{ prompt: "greeter", environment: "development", restored: "1.0.0" }]);
  expect(await back({ environment: "development" })).toMatchObject({ status: 409, said: { detail: expect.stringContaining("choose a release from the history") as string } });
});

test("where nothing is live nothing is changed, and it says so", async () => {
  expect(await back({})).toMatchObject({ status: 409, said: { detail: "Nothing of Greeter is live in Production. Nothing was changed." } });
  expect(await back({ environment: "nowhere" })).toMatchObject({ status: 422 });
  expect(await back({ environment: "development", why: "" })).toMatchObject({ status: 422 });
});

test("a key that may not roll back, or not there, is refused", async () => {
  key = bearer(await makeKey(world, ["prompt.read"]));
  expect(await back({ environment: "development" })).toMatchObject({ status: 403, said: { code: "scope-missing" } });
  key = bearer(await makeKey(world, ["prompt.read", "release.rollback"], { environments: ["production"] }));
  expect(await back({ environment: "development" })).toMatchObject({ status: 403, said: { code: "environment-refused" } });
});
