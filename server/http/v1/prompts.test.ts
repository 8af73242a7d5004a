import { beforeEach, expect, test } from "vitest";
import { checksum } from "#server/core/version/checksum";
import { draft } from "#server/prompt/draft.query";
import { keepDraft } from "#server/prompt/keep-draft";
import { bearer, makeKey, testApi } from "#server/test/api";
import { makeFolder, makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { members } from "#server/workspace/queries";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let key: Record<string, string>;
beforeEach(async () => {
  world = await makeWorkspace();
  key = bearer(await makeKey(world, ["prompt.read", "prompt.write"]));
});

interface Said {
  prompts?: { key: string; name: string }[];
  versions?: { number: string }[];
  next?: string | null;
  code?: string;
  detail?: string;
  errors?: { in: string; field: string; detail: string }[];
  [name: string]: unknown;
}
const api = testApi<Said>(() => key);
const get = (path: string, headers?: Record<string, string>) => api.get(`prompts${path}`, headers);
const post = (path: string, body: object) => api.post(`prompts${path}`, body);

test("prompts are listed page by page, each once, whatever was made meanwhile", async () => {
  for (const name of ["Anna", "Berta", "Clara", "Dora", "Emma"]) await makePrompt(world.ctx, { name });
  const seen: string[] = [];
  let cursor: string | null | undefined = "";
  do {
    const { said } = await get(`?limit=2${cursor ? `&cursor=${cursor}` : ""}`);
    seen.push(...(said.prompts ?? []).map(({ name }) => name));
    cursor = said.next;
    await makePrompt(world.ctx, { name: "Aaron" });
  } while (cursor);
  expect(seen).toEqual(["Anna", "Berta", "Clara", "Dora", "Emma"]);
});

test("the list is narrowed by words, folder and tag", async () => {
  const folder = await makeFolder(world.ctx);
  await makePrompt(world.ctx, { name: "Refund reply", folderId: folder.id, tags: ["mail"] });
  await makePrompt(world.ctx, { name: "Refund report" });
  const names = async (query: string) => (await get(query)).said.prompts?.map(({ name }) => name).sort();
  expect(await names("?q=refund")).toEqual(["Refund reply", "Refund report"]);
  expect(await names(`?folder=${folder.id}`)).toEqual(["Refund reply"]);
  expect(await names("?tag=mail")).toEqual(["Refund reply"]);
  const first = await get("?q=refund&limit=1");
  expect((await get(`?q=refund&limit=1&cursor=${first.said.next}`)).said).toMatchObject({ prompts: [{}], next: null });
});

test("a cursor that isn't one is refused by name", async () => {
  const version = (await get("?cursor=nonsense")).said;
  expect(version).toMatchObject({ code: "invalid", errors: [{ in: "query", field: "cursor" }] });
  await makePrompt(world.ctx, { key: "one" });
  const foreign = Buffer.from('["prompts",{"after":"0198c0de-0000-7000-8000-000000000000"}]').toString("base64url");
  expect(await get(`/one/versions?cursor=${foreign}`)).toMatchObject({ status: 422 });
});

test("a prompt is read by its key, slash and all, and so are its versions", async () => {
  const { id } = await makePrompt(world.ctx, { key: "brand/voice", name: "Voice" });
  const first = await makeVersion(world.ctx, id, saying("Speak."));
  const second = await makeVersion(world.ctx, id, saying("Speak up."), first.id);
  expect(await get("/brand%2Fvoice")).toMatchObject({ status: 200, said: { key: "brand/voice", name: "Voice", latest: { sha: second.sha } } });
  expect((await get("/brand%2Fvoice/versions")).said.versions?.map(({ number }) => number)).toEqual([second.number, first.number]);
  for (const [which, sha] of [["latest", second.sha], [first.number, first.sha], [first.sha, first.sha], [first.sha.slice(0, 8), first.sha]] as const) {
    expect((await get(`/brand%2Fvoice/versions/${which}`)).said).toMatchObject({ prompt: "brand/voice", sha });
  }
  expect((await get(`/brand%2Fvoice/versions/${first.sha}`)).said.content).toEqual(saying("Speak."));
  for (const path of ["/nowhere", "/nowhere/versions", "/brand%2Fvoice/versions/9.9.9", "/brand%2Fvoice/versions/nonsense"]) expect(await get(path)).toMatchObject({ status: 404, said: { code: "not-found" } });
  await makePrompt(world.ctx, { key: "empty" });
  expect(await get("/empty/versions/latest")).toMatchObject({ status: 404 });
});

test("a personal prompt is there for its owner's key and for no other", async () => {
  const author = await makeMember(world, "author");
  await makePrompt(author.ctx, { key: "mine", standing: "personal" });
  const theirs = bearer(await makeKey(world, ["prompt.read"], { ownerMemberId: author.id }));
  expect(await get("/mine", theirs)).toMatchObject({ status: 200, said: { standing: "personal" } });
  expect(await get("/mine")).toMatchObject({ status: 404 });
  expect((await get("")).said.prompts).toEqual([]);
});

const save = (text: string, more: object = {}) => ({ content: saying(text), what: "Says it better", why: "It was asked for", ...more });

test("a version is saved, and its owner's draft is left alone", async () => {
  const { id } = await makePrompt(world.ctx, { key: "letter" });
  await keepDraft(world.ctx, { promptId: id, content: saying("In hand."), baseId: null, revision: (await draft(world.ctx, { promptId: id })).revision });
  const first = await post("/letter/versions", save("One."));
  expect(first).toMatchObject({ status: 201, said: { prompt: "letter", number: "0.1.0", sha: checksum(saying("One.")) }, headers: { location: `/api/v1/prompts/letter/versions/${String(first.said.sha)}` } });
  expect((await draft(world.ctx, { promptId: id })).content).toEqual(saying("In hand."));
  expect(await post("/letter/versions", save("One."))).toMatchObject({ status: 200, said: { number: "0.1.0" } });
  expect(await post("/letter/versions", save("Two.", { base: "0.1.0" }))).toMatchObject({ status: 201 });
  const late = await post("/letter/versions", save("Three.", { base: "0.1.0" }));
  expect(late).toMatchObject({ status: 409, said: { code: "conflict", detail: expect.stringContaining("Nothing was saved") as string } });
});

test("what a content has no place for is refused by name", async () => {
  await makePrompt(world.ctx, { key: "letter" });
  const body = { ...save("One."), content: { kind: "prompt", style: "plain", messages: [{ role: "user", blocks: [{ kind: "task", text: "x", colour: "red" }] }], inputs: [], settings: { temprature: 1 }, mood: "good" } };
  const { status, said } = await post("/letter/versions", body);
  expect(status).toBe(422);
  expect(said.errors?.map(({ field }) => field)).toEqual(["content.messages[0].blocks[0].colour", "content.settings.temprature", "content.mood"]);
  expect((await post("/letter/versions", { ...save("One."), content: { kind: "prompt" }, colour: "red" })).said.errors?.map(({ field }) => field)).toEqual(expect.arrayContaining(["content.style", "content.messages", "colour"]));
});

test("a key of a reader saves nothing", async () => {
  const { id } = (await members(world.ctx, {}))[0] ?? { id: "" };
  key = bearer(await makeKey(world, ["prompt.read"], { ownerMemberId: id }));
  await makePrompt(world.ctx, { key: "letter" });
  expect(await post("/letter/versions", save("One."))).toMatchObject({ status: 403, said: { code: "scope-missing" } });
});
