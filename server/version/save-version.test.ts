import { beforeEach, describe, expect, test } from "vitest";
import { checksum } from "#server/core/version/checksum";
import type { PromptContent } from "#server/core/version/content";
import { write } from "#server/db/transaction";
import { archivePrompts } from "#server/prompt/archive-prompts";
import { draft } from "#server/prompt/draft.query";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { ownerUrl } from "#server/test/database";
import pg from "pg";
import { version, versions } from "./queries";
import { saveVersion } from "./save-version";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
const reasons = { what: "Shorter", why: "People skim" };
beforeEach(async () => {
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx, { name: "Bakery greeter" })).id;
});

const greeter = saying("Always greet the customer by name.", "Say what is fresh today.");

test("a version is known by the checksum of what it says", async () => {
  const saved = await makeVersion(world.ctx, promptId, greeter, null, { first: "1.0.0" });
  expect(saved).toMatchObject({ number: "1.0.0", sha: checksum(greeter) });
  const shown = await version(world.ctx, { promptId, which: saved.sha.slice(0, 8) });
  expect(shown).toMatchObject({ number: "1.0.0", content: greeter, what: "Says it better", author: { name: "Ada Byron" } });
});

test("the greeting line removed is a patch of high risk, and each line knows who wrote it", async () => {
  const first = await makeVersion(world.ctx, promptId, greeter, null, { first: "1.0.0" });
  const saved = await makeVersion(world.ctx, promptId, saying("Say what is fresh today."), first.id);
  expect(saved.number).toBe("1.0.1");
  const shown = await version(world.ctx, { promptId, which: "1.0.1" });
  expect(shown).toMatchObject({ step: "patch", proposed: "patch", risk: "high", basedOnId: first.id });
  expect(JSON.stringify(shown.judgement.risk)).toContain("Always greet the customer by name.");
  expect(JSON.stringify(shown.origins)).not.toContain("2");
});

test("saying the same again is no new version but the one there is", async () => {
  const first = await makeVersion(world.ctx, promptId, greeter);
  const second = await makeVersion(world.ctx, promptId, saying("Say something else."), first.id);
  await expect(saveVersion(world.ctx, { promptId, content: greeter, baseId: second.id, ...reasons })).resolves.toEqual({ outcome: "same", id: first.id, number: first.number, sha: first.sha, newest: false });
  expect((await versions(world.ctx, { promptId })).versions).toHaveLength(2);
});

test("whoever was overtaken is handed what the other saved, and nothing is saved", async () => {
  const first = await makeVersion(world.ctx, promptId, greeter);
  const { ctx: other } = await makeMember(world, "author");
  const theirs = await makeVersion(other, promptId, saying("Theirs."), first.id);
  const mine = await saveVersion(world.ctx, { promptId, content: saying("Mine."), baseId: first.id, ...reasons });
  expect(mine).toMatchObject({ outcome: "overtaken", newest: { id: theirs.id, number: theirs.number, content: saying("Theirs.") } });
});

test("of many who save at once one wins, and no number is given twice", async () => {
  const first = await makeVersion(world.ctx, promptId, greeter);
  const all = await Promise.all(Array.from({ length: 8 }, (_, at) => saveVersion(world.ctx, { promptId, content: saying(`Say ${at}.`), baseId: first.id, ...reasons })));
  expect(all.filter(({ outcome }) => outcome === "saved")).toHaveLength(1);
  expect(all.filter(({ outcome }) => outcome === "overtaken")).toHaveLength(7);
  expect((await versions(world.ctx, { promptId })).versions.map(({ serial }) => serial)).toEqual([2, 1]);
});

describe("the step", () => {
  const withInput = (required: boolean): PromptContent => ({ ...saying("Greet {{name}}."), inputs: [{ name: "name", type: "text", required, untrusted: false }] });

  test("is proposed from the contract", async () => {
    const first = await makeVersion(world.ctx, promptId, withInput(false), null, { first: "1.0.0" });
    await expect(makeVersion(world.ctx, promptId, withInput(true), first.id)).resolves.toMatchObject({ number: "2.0.0" });
  });

  test("may be raised", async () => {
    const first = await makeVersion(world.ctx, promptId, greeter, null, { first: "1.0.0" });
    await expect(saveVersion(world.ctx, { promptId, content: saying("Say it."), baseId: first.id, step: "major", ...reasons })).resolves.toMatchObject({ number: "2.0.0" });
  });

  test("is lowered only for a reason", async () => {
    const first = await makeVersion(world.ctx, promptId, withInput(false), null, { first: "1.0.0" });
    const lower = { promptId, content: withInput(true), baseId: first.id, step: "patch" as const, ...reasons };
    await expect(saveVersion(world.ctx, lower)).rejects.toMatchObject({ code: "INVALID", fields: { stepReason: expect.any(String) as string } });
    await expect(saveVersion(world.ctx, { ...lower, stepReason: "Nobody calls it yet" })).resolves.toMatchObject({ number: "1.0.1" });
    expect(await version(world.ctx, { promptId, which: "1.0.1" })).toMatchObject({ step: "patch", proposed: "major", stepReason: "Nobody calls it yet" });
  });
});

describe("snippets", () => {
  const including = (key: string) => saying(`{{> ${key}}}`, "Write the letter.");

  test("are pinned to what they say now, and stay so", async () => {
    const voice = await makePrompt(world.ctx, { name: "Voice", key: "brand/voice" });
    const one = await makeVersion(world.ctx, voice.id, saying("Short words."));
    const letter = await makeVersion(world.ctx, promptId, including("brand/voice"));
    await makeVersion(world.ctx, voice.id, saying("Long words."), one.id);
    const shown = await version(world.ctx, { promptId, which: letter.sha });
    expect(shown.content).toMatchObject({ snippets: { "brand/voice": one.sha } });
  });

  test("that are not there are named", async () => {
    await expect(saveVersion(world.ctx, { promptId, content: including("brand/tone"), baseId: null, ...reasons })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("brand/tone") as string });
  });

  test("that come back to themselves are refused with the way they take", async () => {
    const [a, b] = [await makePrompt(world.ctx, { name: "A", key: "a" }), await makePrompt(world.ctx, { name: "B", key: "b" })];
    const plain = await makeVersion(world.ctx, a.id, saying("Plain."));
    await makeVersion(world.ctx, b.id, saying("{{> a}}"));
    await expect(saveVersion(world.ctx, { promptId: a.id, content: saying("{{> b}}"), baseId: plain.id, ...reasons })).rejects.toMatchObject({ message: expect.stringContaining("a → b → a") as string });
    await expect(saveVersion(world.ctx, { promptId: a.id, content: saying("{{> a}}"), baseId: plain.id, ...reasons })).rejects.toMatchObject({ message: expect.stringContaining("a → a") as string });
  });

  test("go eight deep and no deeper", async () => {
    const link = (depth: number) => saying(depth === 0 ? "The end." : `{{> link-${depth - 1}}}`);
    for (let depth = 0; depth <= 8; depth++) await makeVersion(world.ctx, (await makePrompt(world.ctx, { name: `Link ${depth}` })).id, link(depth));
    const { id } = await makePrompt(world.ctx, { name: "Link 9" });
    await expect(saveVersion(world.ctx, { promptId: id, content: link(9), baseId: null, ...reasons })).rejects.toMatchObject({ message: expect.stringContaining("at most 8 deep") as string });
  });

  test("that are personal don't go into what is the team's", async () => {
    const own = await makePrompt(world.ctx, { name: "Mine", key: "mine", standing: "personal" });
    await makeVersion(world.ctx, own.id, saying("Secret sauce."));
    await expect(saveVersion(world.ctx, { promptId, content: including("mine"), baseId: null, ...reasons })).rejects.toMatchObject({ message: expect.stringContaining("personal") as string });
  });
});

test("a draft ends in the version it became", async () => {
  await makeVersion(world.ctx, promptId, greeter);
  expect(await draft(world.ctx, { promptId })).toMatchObject({ revision: 0, content: greeter, base: { number: "0.1.0" } });
});

test("what the linter says is kept with the version", async () => {
  const saved = await makeVersion(world.ctx, promptId, saying("Greet {{nobody}}."));
  const { findings } = await version(world.ctx, { promptId, which: saved.sha });
  expect(findings).toContainEqual(expect.objectContaining({ rule: "undefined-variable", severity: "error" }));
});

test("nothing is saved to what is archived, nor by who may not write", async () => {
  const { ctx: viewer } = await makeMember(world, "viewer");
  await expect(saveVersion(viewer, { promptId, content: greeter, baseId: null, ...reasons })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await archivePrompts(world.ctx, { promptIds: [promptId] });
  await expect(saveVersion(world.ctx, { promptId, content: greeter, baseId: null, ...reasons })).rejects.toMatchObject({ code: "CONFLICT" });
});

describe("a version never changes", () => {
  test("whoever tries, whichever way", async () => {
    const { id } = await makeVersion(world.ctx, promptId, saying("Greet {{nobody}}."));
    for (const act of [
      () => write(world.ctx, ({ db }) => db.version.update({ where: { id }, data: { what: "Nothing" } })),
      () => write(world.ctx, ({ db }) => db.version.delete({ where: { id } })),
      () => write(world.ctx, ({ db }) => db.finding.deleteMany({ where: { versionId: id } })),
      () => write(world.ctx, ({ db }) => db.prompt.delete({ where: { id: promptId } })),
    ]) await expect(act()).rejects.toThrow(/permission denied|append-only/);
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    try {
      await expect(owner.query("UPDATE version SET what = 'Nothing'")).rejects.toThrow("append-only");
      await expect(owner.query("DELETE FROM version")).rejects.toThrow("append-only");
      await expect(owner.query("TRUNCATE version CASCADE")).rejects.toThrow("append-only");
    } finally {
      await owner.end();
    }
    expect((await version(world.ctx, { promptId, which: "0.1.0" })).what).toBe("Says it better");
  });
});
