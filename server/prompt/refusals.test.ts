import { beforeAll, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import { write } from "#server/db/transaction";
import { makeFolder, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { addComment } from "#server/version/add-comment";
import { included } from "#server/version/included.query";
import { lintDraft } from "#server/version/judge.query";
import { version, versions } from "#server/version/queries";
import { keepDraft } from "./keep-draft";
import { movePrompts } from "./move-prompts";
import { prompt, prompts } from "./queries";
import { saveInputSet } from "./save-input-set";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
let versionId: string;
beforeAll(async () => {
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx, { name: "Letter" })).id;
  versionId = (await makeVersion(world.ctx, promptId, saying("Write."))).id;
});

const unstorable = ["a\0b", "a\ud800b"];
const nest = (depth: number): [] => (depth === 0 ? [] : ([nest(depth - 1)] as unknown as [])); // safe because it is only ever refused

const attempts: Record<string, (text: string) => Promise<unknown>> = {
  "looked for": (needle) => prompts(world.ctx, { needle }),
  "a tag": (tag) => prompts(world.ctx, { tag }),
  "a tool": (tool) => prompts(world.ctx, { tool }),
  "a content type": (contentType) => prompts(world.ctx, { contentType }),
  "a key": (key) => prompt(world.ctx, { key }),
  "a snippet's key": (key) => included(world.ctx, { wanted: [{ key }] }),
  "a version": (which) => version(world.ctx, { promptId, which }),
  "a quote": (quote) => addComment(world.ctx, { versionId, body: "Why?", quote }),
  "a value": (value) => saveInputSet(world.ctx, { promptId, name: "Wales", values: { value } }),
  "a value's name": (name) => saveInputSet(world.ctx, { promptId, name: "Wales", values: { a: [{ [name]: 1 }] } }),
};

test.for(Object.entries(attempts).flatMap(([what, attempt]) => unstorable.map((text) => [what, text, attempt] as const)))("%s that is %j is refused in a sentence", async ([, text, attempt]) => {
  await expect(Promise.resolve(text).then(attempt)).rejects.toMatchObject({ code: "INVALID" });
});

test.for<[string, () => Promise<unknown>]>([
  ["a draft", () => keepDraft(world.ctx, { promptId, content: { ...saying("x"), settings: { other: { deep: nest(2000) } } }, baseId: null, revision: 0 })],
  ["a set", () => saveInputSet(world.ctx, { promptId, name: "Wales", values: { deep: nest(2000) } })],
  ["an example", () => lintDraft(world.ctx, { content: { ...saying("x"), inputs: [{ name: "a", type: "json", required: true, untrusted: false, example: nest(61) }] } })],
])("%s that is nested without end is refused in a sentence", async ([, attempt]) => {
  await expect(Promise.resolve().then(attempt)).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("more than 60 deep") as string });
});

test("a place in the history that no number names is refused in a sentence", async () => {
  await expect(Promise.resolve(2 ** 40).then((before) => versions(world.ctx, { promptId, before }))).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("no place") as string });
});

test("whatever sign is looked for, the library answers", async () => {
  const signs = ["\\", "%", "_", "'", ":*", "&", "!", "((", "<->", "½", "Ⅷ", "٣", "e\u0335", "a\u200db", "𝒳", "ﷺ", "İ", "ß"];
  const all = await Promise.all(signs.flatMap((sign) => [sign, `letter${sign}x`, sign.repeat(50)]).map((needle) => prompts(world.ctx, { needle })));
  expect(all.map(({ total }) => total)).toEqual(all.map(() => 0));
});

test("the log says where a prompt was moved from", async () => {
  const [one, other] = [await makeFolder(world.ctx, "One"), await makeFolder(world.ctx, "Other")];
  await movePrompts(world.ctx, { promptIds: [promptId], folderId: one.id });
  await movePrompts(world.ctx, { promptIds: [promptId], folderId: other.id });
  const [last, first] = (await auditEntries(world.ctx, { action: "prompt.move" })).entries;
  expect([first?.before, last?.before]).toEqual([{ in: { letter: null } }, { in: { letter: "One" } }]);
});

test("what is left of a refusal is nothing", async () => {
  expect(await write(world.ctx, async ({ db }) => [await db.inputSet.count(), await db.comment.count()])).toEqual([0, 0]);
});
