import { beforeEach, expect, test } from "vitest";
import type { TextFile } from "#server/core/exchange/carried";
import { write } from "#server/core/exchange/write";
import { makeFolder, makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { prompt, prompts } from "#server/prompt/queries";
import { saveInputSet } from "#server/prompt/save-input-set";
import { carried } from "./carried.query";
import { importFiles } from "./import-files";
import { version, versions } from "./queries";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
beforeEach(async () => {
  world = await makeWorkspace();
});

const shas = async (ctx: typeof world.ctx, key: string) => {
  const { id } = await prompt(ctx, { key });
  return (await versions(ctx, { promptId: id })).versions.map(({ sha, number }) => `${number} ${sha}`);
};

/** Everything of a workspace, as files. */
async function leaving(ctx: typeof world.ctx): Promise<TextFile[]> {
  const files: TextFile[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = await carried(ctx, { after, limit: 1 });
    files.push(...page.carried.flatMap((one) => write([one], "galley")));
    after = page.next;
    more = after !== undefined;
  }
  return files;
}

test("what leaves a workspace comes into another with the same checksums, folders and values", async () => {
  const outer = await makeFolder(world.ctx, "support");
  const letter = await makePrompt(world.ctx, { name: "Refund letter", key: "support/refund", purpose: "Pays back", tags: ["email"] });
  const voice = await makePrompt(world.ctx, { name: "Voice", key: "brand/voice", folderId: outer.id });
  await makeVersion(world.ctx, voice.id, saying("Short words."), null, { first: "1.0.0" });
  const first = await makeVersion(world.ctx, letter.id, saying("Write the letter."));
  await makeVersion(world.ctx, letter.id, saying("{{> brand/voice}}", "Write the letter."), first.id);
  await saveInputSet(world.ctx, { promptId: letter.id, name: "Wales", values: { name: "Dafydd" } });

  const there = await makeWorkspace();
  const { results } = await importFiles(there.ctx, { files: await leaving(world.ctx) });
  expect(results.flatMap(({ prompts }) => prompts.map(({ versions, problem }) => ({ versions, problem })))).toEqual([{ versions: 1, problem: undefined }, { versions: 2, problem: undefined }].reverse());
  for (const key of ["brand/voice", "support/refund"]) expect(await shas(there.ctx, key)).toEqual(await shas(world.ctx, key));
  expect(await prompt(there.ctx, { key: "brand/voice" })).toMatchObject({ folder: ["support"], standing: "team" });
  expect((await carried(there.ctx, {})).carried.find(({ key }) => key === "support/refund")).toMatchObject({ purpose: "Pays back", tags: ["email"], inputSets: [{ name: "Wales", values: { name: "Dafydd" } }] });
});

test("a bad file names itself, and the rest go in", async () => {
  const { results } = await importFiles(world.ctx, { files: [{ name: "broken.json", text: "{ not json" }, { name: "good.txt", text: "Write a line about the sea." }, { name: "empty.txt", text: " " }] });
  expect(results.map(({ file, problem }) => [file, problem !== undefined])).toEqual([["broken.json", true], ["good.txt", false], ["empty.txt", true]]);
  expect(results[0]?.problem).toContain("broken.json");
  expect(await prompt(world.ctx, { key: "good" })).toMatchObject({ name: "Good", latest: { number: "0.1.0" } });
});

test("the same file again is passed over, added to, or brought in beside, as one chooses", async () => {
  const file = { name: "sea.txt", text: "Write a line about the sea." };
  await importFiles(world.ctx, { files: [file] });
  const [skipped] = (await importFiles(world.ctx, { files: [file] })).results;
  expect(skipped?.prompts).toMatchObject([{ key: "sea", versions: 0, skipped: true }]);
  await importFiles(world.ctx, { files: [{ ...file, text: "Write two lines about the sea." }], onConflict: "versions" });
  expect(await shas(world.ctx, "sea")).toHaveLength(2);
  await importFiles(world.ctx, { files: [file], onConflict: "rename" });
  expect(await shas(world.ctx, "sea-2")).toHaveLength(1);
});

test("a key that somebody's personal prompt holds is refused, or given way to", async () => {
  const { ctx: other } = await makeMember(world, "author");
  await makePrompt(other, { name: "Sea", standing: "personal" });
  const files = [{ name: "sea.txt", text: "Write a line about the sea." }, { name: "sky.txt", text: "Write a line about the sky." }];
  const { results } = await importFiles(world.ctx, { files });
  expect(results.map(({ prompts: [first] }) => first?.problem)).toEqual([expect.stringContaining("has this key"), undefined]);
  expect((await importFiles(world.ctx, { files, onConflict: "rename" })).results[0]?.prompts).toMatchObject([{ key: "sea-2", versions: 1 }]);
});

test("nothing is brought into a folder that isn't there", async () => {
  const { id: folderId } = await makeFolder((await makeWorkspace()).ctx);
  const [{ prompts = [] } = {}] = (await importFiles(world.ctx, { files: [{ name: "a.txt", text: "Write." }], folderId })).results;
  expect(prompts[0]?.problem).toContain("There is no such folder");
});

test("a history of two hundred versions comes in, and the library follows its last", async () => {
  const lines = (first: number) => saying(Array.from({ length: 60 }, (_, at) => `Say the word number ${first * 7 + at} to the customer, slowly.`).join("\n"));
  const versions = Array.from({ length: 200 }, (_, at) => ({ number: `1.0.${at}`, what: "More", why: "Because", content: lines(at) }));
  const text = JSON.stringify({ galley: 1, kind: "prompt", key: "long", name: "Long", folder: [], versions });
  const [{ prompts: brought = [] } = {}] = (await importFiles(world.ctx, { files: [{ name: "long.json", text }] })).results;
  expect(brought).toMatchObject([{ key: "long", versions: 200 }]);
  expect((await prompts(world.ctx, { needle: "number 1452" })).prompts).toMatchObject([{ key: "long", latest: { number: "1.0.199", count: 200 } }]);
  expect((await prompts(world.ctx, { needle: "number 3" })).prompts).toEqual([]);
});

test("a prompt comes in whole or not at all", async () => {
  const { results } = await importFiles(world.ctx, { files: [{ name: "letter.txt", text: "{{> brand/missing}} Write." }] });
  expect(results[0]?.prompts[0]?.problem).toContain("brand/missing");
  await expect(prompt(world.ctx, { key: "letter" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("who may not write brings nothing in, and who makes no folders brings it in where they chose", async () => {
  const viewer = await makeMember(world, "viewer");
  const [{ prompts = [] } = {}] = (await importFiles(viewer.ctx, { files: [{ name: "a.txt", text: "Write." }] })).results;
  expect(prompts[0]?.problem).toContain("Your role doesn't allow this");
  const author = await makeMember(world, "author");
  const shelf = await makeFolder(world.ctx, "shelf");
  const prompt1 = await makePrompt(world.ctx, { name: "Placed", folderId: (await makeFolder(world.ctx, "elsewhere")).id });
  await makeVersion(world.ctx, prompt1.id, saying("Write."));
  const files = (await leaving(world.ctx)).map((file) => ({ ...file, text: file.text.replaceAll("placed", "copied").replaceAll("elsewhere", "nowhere yet") }));
  await importFiles(author.ctx, { files, folderId: shelf.id });
  expect(await prompt(world.ctx, { key: "copied" })).toMatchObject({ folder: ["shelf"] });
});

test("a version that says something else than its file promises is told of", async () => {
  const { id } = await makePrompt(world.ctx, { name: "Letter" });
  const { sha } = await makeVersion(world.ctx, id, saying("Write."));
  const files = (await leaving(world.ctx)).map((file) => ({ ...file, text: file.text.replace("Write.", "Wrote.") }));
  const [{ prompts = [] } = {}] = (await importFiles((await makeWorkspace()).ctx, { files })).results;
  expect(prompts[0]?.notes.join()).toContain(sha.slice(0, 8));
  expect((await version(world.ctx, { promptId: id, which: sha })).content).toEqual(saying("Write."));
});
