import { beforeEach, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { discardDraft } from "./discard-draft";
import { draft } from "./draft.query";
import { keepDraft } from "./keep-draft";
import { notePresence } from "./note-presence";
import { presence } from "./queries";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
beforeEach(async () => {
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx, { name: "Letter" })).id;
});

test("each author has a draft of their own", async () => {
  const other = await makeMember(world, "author");
  expect(await draft(world.ctx, { promptId })).toMatchObject({ revision: 1, content: saying("Write a line.") });
  await expect(keepDraft(other.ctx, { promptId, content: saying("Theirs."), baseId: null, revision: 0 })).resolves.toMatchObject({ kept: true, revision: 1 });
  await keepDraft(world.ctx, { promptId, content: saying("Mine."), baseId: null, revision: 1 });
  expect((await draft(world.ctx, { promptId })).content).toEqual(saying("Mine."));
  expect((await draft(other.ctx, { promptId })).content).toEqual(saying("Theirs."));
});

test("a draft starts from a version of its own prompt and of no other", async () => {
  const other = await makePrompt(world.ctx, { name: "Other" });
  const { id: baseId } = await makeVersion(world.ctx, other.id, saying("Write."));
  const foreign = await makeWorkspace();
  const theirs = await makeVersion(foreign.ctx, (await makePrompt(foreign.ctx)).id, saying("Write."));
  for (const base of [baseId, theirs.id]) {
    await expect(keepDraft(world.ctx, { promptId, content: saying("Mine."), baseId: base, revision: 1 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});

test("a window that another overtook is told, and nothing is written over", async () => {
  await keepDraft(world.ctx, { promptId, content: saying("First window."), baseId: null, revision: 1 });
  await expect(keepDraft(world.ctx, { promptId, content: saying("Second window."), baseId: null, revision: 1 })).resolves.toEqual({ kept: false, revision: 2 });
  expect((await draft(world.ctx, { promptId })).content).toEqual(saying("First window."));
});

test("of many windows that keep at once one is kept", async () => {
  const all = await Promise.all(Array.from({ length: 6 }, (_, at) => keepDraft(world.ctx, { promptId, content: saying(`${at}`), baseId: null, revision: 1 })));
  expect(all.filter(({ kept }) => kept)).toHaveLength(1);
});

test("a draft that is let go leaves the newest version in hand", async () => {
  const { id } = await makeVersion(world.ctx, promptId, saying("Saved."));
  await keepDraft(world.ctx, { promptId, content: saying("Worse."), baseId: id, revision: 0 });
  await discardDraft(world.ctx, { promptId });
  expect(await draft(world.ctx, { promptId })).toMatchObject({ revision: 0, content: saying("Saved."), base: { id }, newest: { id } });
});

test("drafts and presence leave no line in the log", async () => {
  const before = await auditEntries(world.ctx, {});
  await keepDraft(world.ctx, { promptId, content: saying("Mine."), baseId: null, revision: 1 });
  await notePresence(world.ctx, { promptId, doing: "writing" });
  expect((await auditEntries(world.ctx, {})).entries).toHaveLength(before.entries.length);
});

test("two people on one prompt see each other until they go, or are gone", async () => {
  const other = await makeMember(world, "viewer");
  await notePresence(world.ctx, { promptId, doing: "writing" });
  await notePresence(other.ctx, { promptId, doing: "reading" });
  expect(await presence(other.ctx, { promptId })).toEqual([{ name: "Ada Byron", writing: true }]);
  expect(await presence(world.ctx, { promptId })).toEqual([{ name: other.person.name, writing: false }]);
  await notePresence(world.ctx, { promptId, doing: "leaving" });
  expect(await presence(other.ctx, { promptId })).toEqual([]);
  const inAnHour = { ...world.ctx, request: { ...world.ctx.request, now: () => new Date(Date.now() + 3_600_000) } };
  expect(await presence(inAnHour, { promptId })).toEqual([]);
});
