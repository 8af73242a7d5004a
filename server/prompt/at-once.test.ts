import { beforeEach, describe, expect, test } from "vitest";
import type { Open } from "#server/context";
import { write } from "#server/db/transaction";
import { deleteFolder } from "#server/folder/delete-folder";
import { renameFolder } from "#server/folder/rename-folder";
import { setFolderKeepers } from "#server/folder/set-folder-keepers";
import { ask } from "#server/test/ask";
import { ownerUrl } from "#server/test/database";
import { makeFolder, makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { addComment } from "#server/version/add-comment";
import { deleteComment } from "#server/version/delete-comment";
import { importPrompt } from "#server/version/import-prompt";
import { saveVersion } from "#server/version/save-version";
import { removeMember } from "#server/workspace/remove-member";
import { deleteInputSet } from "./delete-input-set";
import { describePrompt } from "./describe-prompt";
import { givePrompt } from "./give-prompt";
import { movePrompts } from "./move-prompts";
import { inputSets, prompt } from "./queries";
import { saveInputSet } from "./save-input-set";
import { lockPrompt } from "./sql";
import { tagPrompts } from "./tag-prompts";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
beforeEach(async () => {
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx, { name: "Letter", key: "letter" })).id;
});

/** One writer comes while another has not committed yet: waits for them, or doesn't need to. */
async function meanwhile<Result>(first: (open: Open<typeof world.ctx>) => Promise<unknown>, second: () => Promise<Result>): Promise<Result> {
  const { later } = await write(world.ctx, async (open) => {
    await first(open);
    const later = Promise.allSettled([second()]);
    await Promise.race([later, somebodyWaits()]);
    return { later };
  });
  const [outcome] = await later;
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}

async function somebodyWaits(): Promise<void> {
  const waiting = await ask(ownerUrl, "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
  if (waiting.length === 0) return somebodyWaits();
}

const gone = { code: "NOT_FOUND" };

describe("a folder that is being deleted", () => {
  let folderId: string;
  beforeEach(async () => {
    folderId = (await makeFolder(world.ctx, "Old")).id;
  });
  const deleting = (open: Open<typeof world.ctx>) => deleteFolder(open, { folderId });

  test.for<[string, () => Promise<unknown>]>([
    ["moved into", () => movePrompts(world.ctx, { promptIds: [promptId], folderId })],
    ["written into", () => makePrompt(world.ctx, { folderId })],
    ["renamed", () => renameFolder(world.ctx, { folderId, name: "New" })],
    ["deleted again", () => deleteFolder(world.ctx, { folderId })],
    ["divided", () => makeFolder(world.ctx, "Below", { parentId: folderId })],
  ])("can't be %s", async ([, act]) => {
    await expect(meanwhile(deleting, act)).rejects.toMatchObject(gone);
  });
});

test("a prompt can't be given to somebody who is leaving", async () => {
  const { id: memberId } = await makeMember(world, "author");
  await expect(meanwhile((open) => removeMember(open, { memberId }), () => givePrompt(world.ctx, { promptId, memberId }))).rejects.toMatchObject(gone);
});

test("a key is settled by a first version that is being saved", async () => {
  const saving = (open: Open<typeof world.ctx>) => saveVersion(open, { promptId, content: saying("Write."), baseId: null, what: "First", why: "To begin" });
  await expect(meanwhile(saving, () => describePrompt(world.ctx, { promptId, key: "other" }))).rejects.toMatchObject({ code: "CONFLICT", fields: { key: "This key is settled" } });
});

test("two who tag at once both have their way", async () => {
  await meanwhile((open) => tagPrompts(open, { promptIds: [promptId], add: ["one"] }), () => tagPrompts(world.ctx, { promptIds: [promptId], add: ["two"] }));
  expect((await prompt(world.ctx, { key: "letter" })).tags).toEqual(["one", "two"]);
});

test("two who keep values under one name at once keep the later ones", async () => {
  const keeping = (name: string) => ({ promptId, name: "Wales", values: { name } });
  await meanwhile((open) => saveInputSet(open, keeping("Dafydd")), () => saveInputSet(world.ctx, keeping("Nia")));
  expect(await inputSets(world.ctx, { promptId })).toMatchObject([{ name: "Wales", values: { name: "Nia" } }]);
});

test("what somebody else is deleting is deleted once", async () => {
  const { id: versionId } = await makeVersion(world.ctx, promptId, saying("Write."));
  const { id: commentId } = await addComment(world.ctx, { versionId, body: "Shorter?" });
  const { id: inputSetId } = await saveInputSet(world.ctx, { promptId, name: "Wales", values: {} });
  await expect(meanwhile((open) => deleteComment(open, { commentId }), () => deleteComment(world.ctx, { commentId }))).rejects.toMatchObject(gone);
  await expect(meanwhile((open) => deleteInputSet(open, { inputSetId }), () => deleteInputSet(world.ctx, { inputSetId }))).rejects.toMatchObject(gone);
});

test("two who name a folder's editors at once name them one after the other", async () => {
  const { id: folderId } = await makeFolder(world.ctx);
  const { id: memberId } = await makeMember(world, "author");
  const naming = { folderId, duty: "editor" as const, memberIds: [memberId] };
  await expect(meanwhile((open) => setFolderKeepers(open, naming), () => setFolderKeepers(world.ctx, naming))).resolves.toBeUndefined();
});

test("two who bring in one key at once are told, and neither breaks", async () => {
  const file = { key: "sea", name: "Sea", purpose: "", contentType: "", tags: [], tools: [], folder: [], kind: "prompt" as const, versions: [{ what: "", why: "", content: saying("Write about the sea.") }] };
  await expect(meanwhile((open) => importPrompt(open, file), () => importPrompt(world.ctx, file))).rejects.toMatchObject({ code: "CONFLICT", fields: { key: "This key is taken" } });
});

describe("twins", () => {
  const text = (last: string) => saying(`${Array.from({ length: 60 }, (_, at) => `Say the word number ${at} to the customer.`).join(" ")} ${last}`);

  test("are saved without waiting for each other", async () => {
    const other = await makePrompt(world.ctx, { name: "Other" });
    await makeVersion(world.ctx, other.id, text("The end."));
    await write(world.ctx, async (open) => {
      await lockPrompt(open, other.id);
      await makeVersion(world.ctx, promptId, text("The end of it."));
    });
    expect(await prompt(world.ctx, { key: "letter" })).toMatchObject({ twin: { name: "Other" } });
  });

  test("saved at the same moment, again and again, never block each other for good", async () => {
    const other = await makePrompt(world.ctx, { name: "Other" });
    let bases = [await makeVersion(world.ctx, promptId, text("one")), await makeVersion(world.ctx, other.id, text("two"))];
    for (let round = 0; round < 5; round++) {
      const saves = [promptId, other.id].map((id, at) => makeVersion(world.ctx, id, text(`${round} ${at}`), bases[at]?.id));
      bases = await Promise.all(saves);
    }
    expect(await prompt(world.ctx, { key: "letter" })).toMatchObject({ latest: { count: 6 }, twin: { name: "Other" } });
  });
});
