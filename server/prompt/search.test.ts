import { beforeEach, expect, test } from "vitest";
import { write } from "#server/db/transaction";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { archivePrompts } from "./archive-prompts";
import { describePrompt } from "./describe-prompt";
import { prompts } from "./queries";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
beforeEach(async () => {
  world = await makeWorkspace();
});

const names = async (asked: Parameters<typeof prompts>[1]) => (await prompts(world.ctx, asked)).prompts.map(({ name }) => name);

/** So many prompts at once, each a minute newer than the one before it, the first at the beginning of `year`. */
const many = (count: number, name: (at: number) => string, year = 2026) =>
  write(world.ctx, ({ db }) => {
    const times = Array.from({ length: count }, (_, at) => new Date(Date.UTC(year, 0, 1, 0, at)));
    return db.prompt.createMany({ data: times.map((time, at) => ({ key: `p-${year}-${at}`, name: name(at), standing: "team", createdAt: time, changedAt: time })) });
  });

test("first what is called exactly so, then what begins so, then what is called so somewhere, then what says so", async () => {
  const says = await makePrompt(world.ctx, { name: "Note" });
  await makeVersion(world.ctx, says.id, saying("Write a letter."));
  await makePrompt(world.ctx, { name: "An answer to a long newsletter" });
  await makePrompt(world.ctx, { name: "A letter" });
  await makePrompt(world.ctx, { name: "Letter for tenants who move out" });
  await makePrompt(world.ctx, { name: "LETTER" });
  await makePrompt(world.ctx, { name: "Headline" });
  expect(await names({ needle: "letter" })).toEqual(["LETTER", "Letter for tenants who move out", "A letter", "An answer to a long newsletter", "Note"]);
});

test("what is alike in all that counts comes newest first", async () => {
  await many(3, (at) => `Letter ${["a", "b", "c"][at] ?? ""}`);
  expect(await names({ needle: "letter" })).toEqual(["Letter c", "Letter b", "Letter a"]);
});

test("a name typed in full is found behind any number of newer ones, and a key too", async () => {
  await many(1, () => "Letter", 2020);
  await many(120, (at) => `Letter ${at}`);
  expect((await names({ needle: "letter" }))[0]).toBe("Letter");
  await many(1, () => "Other", 2019);
  expect(await names({ needle: "p-2019-0" })).toEqual(["Other"]);
});

test("the best hundred come page by page, each once; those by name before those by content", async () => {
  await many(70, (at) => `Letter ${at}`);
  await write(world.ctx, ({ db }) => db.prompt.updateMany({ data: { words: "a letter in so many words" } }));
  await many(60, (at) => `Note ${at}`, 2027);
  await write(world.ctx, ({ db }) => db.prompt.updateMany({ where: { name: { startsWith: "Note" } }, data: { words: "a letter in so many words" } }));
  const pages = await Promise.all([0, 40, 80].map((skip) => prompts(world.ctx, { needle: "letter", limit: 40, skip })));
  expect(pages.map(({ total }) => total)).toEqual([100, 100, 100]);
  const found = pages.flatMap((page) => page.prompts.map(({ name }) => name));
  expect(new Set(found).size).toBe(100);
  expect(found.filter((name) => name.startsWith("Letter"))).toHaveLength(70);
  expect(found.filter((name) => name.startsWith("Note")).sort()).toEqual(Array.from({ length: 30 }, (_, at) => `Note ${at + 30}`));
});

test("what is found is counted, in the search and in the list, without what is archived or another's own", async () => {
  await many(7, (at) => `Letter ${at}`);
  const { ctx: other } = await makeMember(world, "author");
  await makePrompt(other, { name: "My letter", standing: "personal" });
  const { id } = await makePrompt(world.ctx, { name: "Old letter" });
  await archivePrompts(world.ctx, { promptIds: [id] });
  expect(await prompts(world.ctx, { limit: 2 })).toMatchObject({ total: 7, prompts: [{ name: "Letter 6" }, { name: "Letter 5" }] });
  expect(await prompts(world.ctx, { needle: "letter", limit: 2 })).toMatchObject({ total: 7 });
  expect(await prompts(world.ctx, { needle: "letter", standing: "archived" })).toMatchObject({ total: 1, prompts: [{ name: "Old letter" }] });
  expect((await prompts(other, { needle: "letter" })).total).toBe(8);
});

test("a prompt is found by the name it has now, whatever its script and case", async () => {
  const { id } = await makePrompt(world.ctx, { name: "Ärztebrief" });
  expect(await names({ needle: "ÄRZTE" })).toEqual(["Ärztebrief"]);
  await describePrompt(world.ctx, { promptId: id, key: "post/letter", name: "ПИСЬМО врачу" });
  expect(await names({ needle: "ärzte" })).toEqual([]);
  expect(await names({ needle: "письмо" })).toEqual(["ПИСЬМО врачу"]);
  expect(await names({ needle: "post/let" })).toEqual(["ПИСЬМО врачу"]);
});
