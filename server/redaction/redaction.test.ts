import { beforeEach, describe, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import { write } from "#server/db/transaction";
import { describePrompt } from "#server/prompt/describe-prompt";
import { forkPrompt } from "#server/prompt/fork-prompt";
import { prompt } from "#server/prompt/queries";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { changeRedaction } from "./change-redaction";
import { deletePattern } from "./delete-pattern";
import { redactorOf } from "./make-redactor";
import { redactionRules, storedRules, tryRedaction } from "./queries";
import { savePattern } from "./save-pattern";
import { mostPatterns } from "./schema";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
beforeEach(async () => {
  world = await makeWorkspace();
});

const redactor = async (salt = "a salt") => redactorOf(await write(world.ctx, storedRules), salt);
const modes = async () => Object.fromEntries((await redactionRules(world.ctx, {})).detectors.map(({ id, mode }) => [id, mode]));
const letter = "marta@larkfield.eu ordered AB-12345 with 4539 1488 0343 6467";

test("a new workspace masks all that Galley finds", async () => {
  expect(new Set(Object.values(await modes()))).toEqual(new Set(["mask"]));
  expect((await redactor()).text(letter)).toEqual({ text: "[mail] ordered AB-12345 with [card]", counts: { mail: 1, card: 1 } });
});

test("what a workspace chooses counts, and its way back too", async () => {
  await changeRedaction(world.ctx, { detector: "mail", mode: "off" });
  await changeRedaction(world.ctx, { detector: "card", mode: "drop" });
  expect(await modes()).toMatchObject({ mail: "off", card: "drop", phone: "mask" });
  expect((await redactor()).text(letter)).toEqual({ text: "[left out: held a payment card]", counts: { card: 1 } });
  await changeRedaction(world.ctx, { detector: "card", mode: "mask" });
  expect((await redactor()).text(letter).text).toBe("marta@larkfield.eu ordered AB-12345 with [card]");
});

test("a mark is the same in one workspace and another in the next", async () => {
  await changeRedaction(world.ctx, { detector: "mail", mode: "hash" });
  const mark = async (salt: string, text: string) => (await redactor(salt)).text(text).text;
  expect(await mark("one", "marta@larkfield.eu")).toMatch(/^\[mail [0-9a-f]{6}\]$/);
  expect(await mark("one", "Marta@Larkfield.eu")).toBe(await mark("one", "marta@larkfield.eu"));
  expect(await mark("two", "marta@larkfield.eu")).not.toBe(await mark("one", "marta@larkfield.eu"));
});

describe("a pattern of one's own", () => {
  test("takes its things out, in values too, until it is switched off or deleted", async () => {
    const order = { name: "order number", pattern: "AB-\\d{5}" };
    const { id } = await savePattern(world.ctx, { ...order, mode: "mask" });
    expect((await redactor()).json({ note: letter })).toEqual({ value: { note: "[mail] ordered [order number] with [card]" }, counts: { mail: 1, "order number": 1, card: 1 } });
    await savePattern(world.ctx, { ruleId: id, ...order, mode: "off" });
    expect((await redactor()).text(letter).counts).not.toHaveProperty("order number");
    expect((await redactionRules(world.ctx, {})).own).toMatchObject([{ ...order, mode: "off" }]);
    await deletePattern(world.ctx, { ruleId: id });
    expect((await redactionRules(world.ctx, {})).own).toEqual([]);
  });

  test("can be tried before it is saved, in place of what it was", async () => {
    await savePattern(world.ctx, { name: "order", pattern: "AB", mode: "mask" });
    const draft = { name: "order", pattern: "AB-\\d+", mode: "hash" as const, instead: "order" };
    expect((await tryRedaction(world.ctx, { text: letter, draft })).text).toMatch(/ordered \[order [0-9a-f]{6}\] with/);
    await expect(tryRedaction(world.ctx, { text: letter, draft: { ...draft, pattern: "(" } })).rejects.toMatchObject({ code: "INVALID" });
  });

  test.for([
    ["a name in use", { name: "ORDER", pattern: "b" }, "name"],
    ["a name of Galley's", { name: "Card", pattern: "b" }, "name"],
    ["a name with brackets", { name: "a]", pattern: "b" }, "name"],
    ["a name that objects have by themselves", { name: "constructor", pattern: "b" }, "name"],
    ["no pattern", { name: "b", pattern: "" }, "pattern"],
    ["a pattern without end", { name: "b", pattern: "b".repeat(501) }, "pattern"],
    ["a pattern that can't be read", { name: "b", pattern: "(b" }, "pattern"],
    ["a pattern that fits nothing", { name: "b", pattern: "b*" }, "pattern"],
  ] as const)("with %s is refused in a sentence", async ([, given, field]) => {
    await savePattern(world.ctx, { name: "order", pattern: "a", mode: "mask" });
    await expect(Promise.resolve().then(() => savePattern(world.ctx, { ...given, mode: "mask" }))).rejects.toMatchObject({ fields: { [field]: expect.any(String) as string }, message: expect.stringContaining("Nothing was") as string });
    expect((await redactionRules(world.ctx, {})).own).toHaveLength(1);
  });

  test("is one of fifty at most, and all together are not too large", async () => {
    for (let at = 0; at < mostPatterns; at += 1) await savePattern(world.ctx, { name: `p${at}`, pattern: `x${at}`, mode: "mask" });
    await expect(savePattern(world.ctx, { name: "more", pattern: "y", mode: "mask" })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("at most 50") as string });
    const { own } = await redactionRules(world.ctx, {});
    const large = own.slice(0, 5).map(({ id, name }) => () => savePattern(world.ctx, { ruleId: id, name, pattern: `[ab]{400}${name}`, mode: "mask" }));
    for (const save of large.slice(0, 4)) await save();
    await expect(large[4]?.()).rejects.toMatchObject({ code: "CONFLICT", fields: { pattern: expect.any(String) as string } });
  });
});

test("who may not choose, reads", async () => {
  const { ctx } = await makeMember(world, "author");
  expect((await redactionRules(ctx, {})).detectors).toHaveLength(6);
  await expect(Promise.resolve().then(() => changeRedaction(ctx, { detector: "mail", mode: "off" }))).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(Promise.resolve().then(() => savePattern(ctx, { name: "a", pattern: "a", mode: "mask" }))).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("what was chosen is recorded, once", async () => {
  await changeRedaction(world.ctx, { detector: "mail", mode: "mask" });
  await changeRedaction(world.ctx, { detector: "mail", mode: "drop" });
  const { entries } = await auditEntries(world.ctx, {});
  expect(entries.filter(({ action }) => action === "redaction.change")).toMatchObject([{ subject: "mail", before: { mode: "mask" }, after: { mode: "drop" } }]);
});

test("a prompt can keep its inputs and outputs to itself, and its fork does so too", async () => {
  const { id, key } = await makePrompt(world.ctx, { name: "Diagnosis" });
  await makeVersion(world.ctx, id, saying("Write."));
  expect(await prompt(world.ctx, { key })).toMatchObject({ storeInputs: true, storeOutputs: true });
  await describePrompt(world.ctx, { promptId: id, storeInputs: false });
  expect(await prompt(world.ctx, { key })).toMatchObject({ storeInputs: false, storeOutputs: true });
  const fork = await forkPrompt(world.ctx, { promptId: id, name: "Mine" });
  expect(await prompt(world.ctx, { key: fork.key })).toMatchObject({ storeInputs: false, storeOutputs: true });
});
