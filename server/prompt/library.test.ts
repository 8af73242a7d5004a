import { beforeEach, describe, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import { write } from "#server/db/transaction";
import { setFolderKeepers } from "#server/folder/set-folder-keepers";
import { makeFolder, makeMember, makePrompt, makeTeam, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { version } from "#server/version/queries";
import { members } from "#server/workspace/queries";
import { placeTeamMember } from "#server/workspace/place-team-member";
import { removeMember } from "#server/workspace/remove-member";
import { archivePrompts } from "./archive-prompts";
import { describePrompt } from "./describe-prompt";
import { forkPrompt } from "./fork-prompt";
import { givePrompt } from "./give-prompt";
import { movePrompts } from "./move-prompts";
import { dependents, libraryWords, prompt, prompts } from "./queries";
import { restorePrompts } from "./restore-prompts";
import { sharePrompt } from "./share-prompt";
import { tagPrompts } from "./tag-prompts";

const bigints = (_: string, value: unknown) => (typeof value === "bigint" ? value.toString() : value);

let world: Awaited<ReturnType<typeof makeWorkspace>>;
beforeEach(async () => {
  world = await makeWorkspace();
});

const names = async (asked: Parameters<typeof prompts>[1], ctx = world.ctx) => (await prompts(ctx, asked)).prompts.map(({ name }) => name);
const later = (ms: number) => ({ ...world.ctx, request: { ...world.ctx.request, now: () => new Date(Date.now() + ms) } });

describe("the search", () => {
  beforeEach(async () => {
    const greeter = await makePrompt(world.ctx, { name: "Bakery greeter", purpose: "Welcomes whoever comes in", tags: ["shop"] });
    await makeVersion(world.ctx, greeter.id, saying("Say which sourdough is fresh."));
    await makePrompt(world.ctx, { name: "Refund reply", key: "support/refund-reply", tags: ["email"], tools: ["Claude"], contentType: "email" });
  });

  test.for([
    ["gree", "by a part of its name"],
    ["BAKERY", "whatever its case"],
    ["welcomes who", "by its purpose, while it is being typed"],
    ["sourdough", "by what it says"],
    ["shop", "by its tag"],
  ])("%s finds the greeter %s", async ([needle]) => {
    expect(await names({ needle })).toEqual(["Bakery greeter"]);
  });

  test("takes signs for signs", async () => {
    for (const needle of ["%", "_", "\\", "'; DROP TABLE prompt; --", "a:*", "!!! & |"]) expect(await names({ needle })).toEqual([]);
    expect(await names({ needle: "support/ref" })).toEqual(["Refund reply"]);
  });

  test("narrows by each filter, and by all at once", async () => {
    expect(await names({ tag: "email" })).toEqual(["Refund reply"]);
    expect(await names({ tool: "Claude", contentType: "email", kind: "prompt", standing: "team" })).toEqual(["Refund reply"]);
    expect(await names({ tag: "email", needle: "sourdough" })).toEqual([]);
    expect(await libraryWords(world.ctx, {})).toEqual({ tags: [{ word: "email", uses: 1 }, { word: "shop", uses: 1 }], tools: [{ word: "Claude", uses: 1 }], contentTypes: [{ word: "email", uses: 1 }], owners: [{ id: world.owner.id, name: "Ada Byron", uses: 2 }] });
    expect(await names({ owner: world.owner.id, sort: "name" })).toEqual(["Bakery greeter", "Refund reply"]);
  });
});

test("the list goes on where it ended, in every order", async () => {
  for (const at of [1, 2, 3, 4, 5]) await makePrompt(later(at * 1000), { name: `Prompt ${at}` });
  for (const sort of ["changed", "name", "used", "usable"] as const) {
    const whole = await names({ sort });
    const first = await prompts(world.ctx, { sort, limit: 2 });
    const second = await prompts(world.ctx, { sort, limit: 3, after: first.prompts.at(-1)?.id });
    expect([...first.prompts, ...second.prompts].map(({ name }) => name)).toEqual(whole);
    expect(first.total).toBe(5);
  }
});

test("a folder shows what lies below it, too", async () => {
  const outer = await makeFolder(world.ctx, "support");
  const inner = await makeFolder(world.ctx, "refunds", { parentId: outer.id });
  const { id } = await makePrompt(world.ctx, { name: "Refund reply", folderId: inner.id });
  await makePrompt(world.ctx, { name: "Elsewhere" });
  expect(await names({ folder: outer.id })).toEqual(["Refund reply"]);
  await movePrompts(world.ctx, { promptIds: [id], folderId: outer.id });
  expect(await names({ folder: inner.id })).toEqual([]);
  expect(await names({ mark: "unfiled" })).toEqual(["Elsewhere"]);
  expect((await prompt(world.ctx, { key: "refund-reply" })).folder).toEqual(["support"]);
});

describe("what is personal", () => {
  test("is seen by its owner alone, by whatever way one looks", async () => {
    const { ctx: other } = await makeMember(world, "owner");
    const own = await makePrompt(world.ctx, { name: "My notes", standing: "personal" });
    const { sha } = await makeVersion(world.ctx, own.id, saying("Between you and me, {{nobody}}."));
    expect(await names({})).toEqual(["My notes"]);
    expect(await names({}, other)).toEqual([]);
    expect(await names({ needle: "notes" }, other)).toEqual([]);
    await expect(prompt(other, { key: "my-notes" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(version(other, { promptId: own.id, which: sha })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const seen = await write(other, async ({ db }) => [await db.prompt.count(), await db.version.count(), await db.finding.count(), await db.draft.count()]);
    expect(seen).toEqual([0, 0, 0, 0]);
    expect(await write(world.ctx, ({ db }) => db.finding.count())).toBeGreaterThan(0);
  });

  test("is named in the log, which keeps what it says to its owner", async () => {
    const { ctx: other } = await makeMember(world, "owner");
    const own = await makePrompt(world.ctx, { name: "My notes", purpose: "Notes on Mei", standing: "personal" });
    await makeVersion(world.ctx, own.id, saying("Secret."), null, { what: "First thoughts on Mei" });
    const [theirs, mine] = [JSON.stringify((await auditEntries(other, {})).entries, bigints), JSON.stringify((await auditEntries(world.ctx, {})).entries, bigints)];
    expect(theirs).toContain("My notes");
    for (const words of ["Notes on Mei", "First thoughts on Mei"]) {
      expect(theirs).not.toContain(words);
      expect(mine).toContain(words);
    }
  });

  test("keeps its key to itself without telling whose it is", async () => {
    await makePrompt(world.ctx, { name: "My notes", standing: "personal" });
    const { ctx: other } = await makeMember(world, "author");
    await expect(makePrompt(other, { name: "My notes" })).resolves.toMatchObject({ key: "my-notes-2" });
    await expect(makePrompt(other, { name: "X", key: "my-notes" })).rejects.toMatchObject({ code: "CONFLICT", fields: { key: "This key is taken" } });
  });

  test("isn't told of by the prompt it resembles", async () => {
    const text = (last: string) => saying(Array.from({ length: 12 }, (_, at) => `Line ${at} says what the customer pays in period ${at * 7}, and why.`).join("\n"), last);
    const own = await makePrompt(world.ctx, { name: "My notes", standing: "personal" });
    const { ctx: other } = await makeMember(world, "author");
    await makeVersion(other, (await makePrompt(other, { name: "Letter" })).id, text("Close warmly."));
    await makeVersion(world.ctx, own.id, text("Close coolly."));
    expect(await names({ mark: "twin", sort: "name" })).toEqual(["Letter", "My notes"]);
    expect(await names({ mark: "twin" }, other)).toEqual([]);
  });

  test("isn't shared while it includes what stays personal", async () => {
    const voice = await makePrompt(world.ctx, { name: "My voice", standing: "personal" });
    await makeVersion(world.ctx, voice.id, saying("Short words."));
    const { id } = await makePrompt(world.ctx, { name: "My notes", standing: "personal" });
    await makeVersion(world.ctx, id, saying("{{> my-voice}}"));
    await expect(sharePrompt(world.ctx, { promptId: id, folderId: null })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("share My voice first") as string });
    await sharePrompt(world.ctx, { promptId: voice.id, folderId: null });
    await expect(sharePrompt(world.ctx, { promptId: id, folderId: null })).resolves.toBeUndefined();
  });

  test("becomes the team's when it is shared", async () => {
    const { ctx: other } = await makeMember(world, "viewer");
    const { id } = await makePrompt(world.ctx, { name: "My notes", standing: "personal" });
    await sharePrompt(world.ctx, { promptId: id, folderId: null });
    expect(await names({}, other)).toEqual(["My notes"]);
  });

  test("goes to the heir with the rest when its owner leaves", async () => {
    const author = await makeMember(world, "author");
    await makePrompt(author.ctx, { name: "Their notes", standing: "personal" });
    await expect(removeMember(world.ctx, { memberId: author.id })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("prompts (1)") as string });
    const me = (await members(world.ctx, {})).find(({ you }) => you)?.id;
    await removeMember(world.ctx, { memberId: author.id, heirId: me });
    expect(await names({ standing: "personal" })).toEqual(["Their notes"]);
  });
});

describe("who may write", () => {
  test("a viewer may not, but for the folders of a team where they are authors", async () => {
    const viewer = await makeMember(world, "viewer");
    const team = await makeTeam(world);
    const [ours, open] = [await makeFolder(world.ctx, "ours", { teamId: team.id }), await makeFolder(world.ctx, "open")];
    const below = await makeFolder(world.ctx, "below", { parentId: ours.id });
    await expect(makePrompt(viewer.ctx, { folderId: below.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await placeTeamMember(world.ctx, { teamId: team.id, memberId: viewer.id, role: "author" });
    const { openWorkspace } = await import("#server/access/open-workspace");
    const { personContext } = await import("#server/test/contexts");
    const ctx = await openWorkspace(personContext(viewer.person), world.slug);
    await expect(makePrompt(ctx, { folderId: below.id })).resolves.toHaveProperty("key");
    await expect(makePrompt(ctx, { folderId: open.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(makePrompt(ctx, { folderId: null })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("where editors are named, only they and admins", async () => {
    const [named, other] = [await makeMember(world, "author"), await makeMember(world, "author")];
    const folder = await makeFolder(world.ctx, "brand");
    const below = await makeFolder(world.ctx, "voice", { parentId: folder.id });
    await setFolderKeepers(world.ctx, { folderId: folder.id, duty: "editor", memberIds: [named.id] });
    await expect(makePrompt(named.ctx, { folderId: below.id })).resolves.toHaveProperty("key");
    await expect(makePrompt(other.ctx, { folderId: below.id })).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("voice names its editors") as string });
    await expect(makePrompt(world.ctx, { folderId: below.id })).resolves.toHaveProperty("key");
  });
});

test("a key is settled by the first version", async () => {
  const { id } = await makePrompt(world.ctx, { name: "Letter" });
  await describePrompt(world.ctx, { promptId: id, key: "post/letter", purpose: "Asks for a reading" });
  await makeVersion(world.ctx, id, saying("Write."));
  await expect(describePrompt(world.ctx, { promptId: id, key: "other" })).rejects.toMatchObject({ code: "CONFLICT", fields: { key: "This key is settled" } });
  expect(await prompt(world.ctx, { key: "post/letter" })).toMatchObject({ purpose: "Asks for a reading", latest: { number: "0.1.0" } });
});

test("archiving says what still includes it, hides it and can be undone", async () => {
  const voice = await makePrompt(world.ctx, { name: "Voice", key: "brand/voice" });
  await makeVersion(world.ctx, voice.id, saying("Short words."));
  const letter = await makePrompt(world.ctx, { name: "Letter" });
  await makeVersion(world.ctx, letter.id, saying("{{> brand/voice}}"));
  expect(await dependents(world.ctx, { promptId: voice.id })).toMatchObject([{ key: "letter", pinned: ["0.1.0"] }]);
  await archivePrompts(world.ctx, { promptIds: [voice.id] });
  expect(await names({})).toEqual(["Letter"]);
  expect(await names({ standing: "archived" })).toEqual(["Voice"]);
  await restorePrompts(world.ctx, { promptIds: [voice.id] });
  expect(await names({ needle: "voice" })).toContain("Voice");
});

test("a fork starts from a version and remembers which", async () => {
  const { id } = await makePrompt(world.ctx, { name: "Letter" });
  const { number } = await makeVersion(world.ctx, id, saying("Write."));
  const fork = await forkPrompt(world.ctx, { promptId: id, name: "Letter (Wales)", standing: "team" });
  expect(await prompt(world.ctx, { key: fork.key })).toMatchObject({ key: "letter-wales", forkedFrom: { key: "letter", number }, latest: null });
  expect(await names({ mark: "forked" })).toEqual(["Letter (Wales)"]);
});

test("tags are added and taken off, many prompts at once", async () => {
  const all = [await makePrompt(world.ctx, { name: "A", tags: ["old"] }), await makePrompt(world.ctx, { name: "B" })];
  await expect(tagPrompts(world.ctx, { promptIds: all.map(({ id }) => id), add: ["New"], remove: ["old"] })).resolves.toEqual({ tagged: 2 });
  expect((await prompts(world.ctx, { tag: "new" })).total).toBe(2);
  expect(await names({ tag: "old" })).toEqual([]);
});

test("a prompt is handed over by its owner or an admin, and looked after by who can write", async () => {
  const [author, rater] = [await makeMember(world, "author"), await makeMember(world, "rater")];
  const { id } = await makePrompt(world.ctx, { name: "Letter" });
  await expect(givePrompt(author.ctx, { promptId: id, memberId: author.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await givePrompt(world.ctx, { promptId: id, memberId: rater.id, reason: "Knows it best" });
  expect(await names({ mark: "orphaned" })).toEqual(["Letter"]);
  await givePrompt(world.ctx, { promptId: id, memberId: author.id });
  expect(await names({ mark: "orphaned" })).toEqual([]);
});

test("what nobody saved or used for ninety days is stale", async () => {
  const { id } = await makePrompt(world.ctx, { name: "Old letter" });
  expect(await names({ mark: "stale" })).toEqual([]);
  const ctx = later(91 * 86_400_000);
  expect(await names({ mark: "stale" }, ctx)).toEqual(["Old letter"]);
  await makeVersion(ctx, id, saying("Write."));
  expect(await names({ mark: "stale" }, ctx)).toEqual([]);
});

test("two prompts that say nearly the same are marked, a fork and its origin are not", async () => {
  const text = (last: string) => saying(Array.from({ length: 12 }, (_, at) => `Line ${at} says what the customer pays in period ${at * 7}, and why.`).join("\n"), last);
  const [a, b, c] = [await makePrompt(world.ctx, { name: "A" }), await makePrompt(world.ctx, { name: "B" }), await makePrompt(world.ctx, { name: "C" })];
  await makeVersion(world.ctx, a.id, text("Close warmly."));
  await makeVersion(world.ctx, b.id, text("Close coolly."));
  await makeVersion(world.ctx, c.id, saying("Write a headline for a heat pump in eight words, then three calls to action of at most four words, then a slogan that rhymes."));
  const fork = await forkPrompt(world.ctx, { promptId: a.id, name: "D" });
  await makeVersion(world.ctx, fork.id, text("Close in Welsh."));
  expect((await names({ mark: "twin", sort: "name" })).slice(0, 2)).toEqual(["A", "B"]);
  expect((await prompt(world.ctx, { key: "a" })).twin).toMatchObject({ key: "b", percent: expect.any(Number) as number });
  expect(await names({ mark: "twin" })).not.toContain("C");
});
