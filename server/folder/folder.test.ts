import { beforeEach, expect, test } from "vitest";
import { movePrompts } from "#server/prompt/move-prompts";
import { makeFolder, makeMember, makePrompt, makeTeam, makeWorkspace } from "#server/test/factories";
import { deleteTeam } from "#server/workspace/delete-team";
import { deleteFolder } from "./delete-folder";
import { moveFolder } from "./move-folder";
import { folders } from "./queries";
import { renameFolder } from "./rename-folder";
import { setFolderKeepers } from "./set-folder-keepers";
import { setFolderTeam } from "./set-folder-team";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
beforeEach(async () => {
  world = await makeWorkspace();
});

const listed = async (ctx = world.ctx) => (await folders(ctx, {})).folders;
const folder = async (name: string) => (await listed()).find((one) => one.name === name);

test("the tree tells each folder's path, owner and prompts", async () => {
  const team = await makeTeam(world, "Support");
  const outer = await makeFolder(world.ctx, "support", { teamId: team.id });
  const inner = await makeFolder(world.ctx, "refunds", { parentId: outer.id });
  await makePrompt(world.ctx, { folderId: inner.id });
  await makePrompt(world.ctx);
  expect(await folder("refunds")).toMatchObject({ path: ["support", "refunds"], ownedBy: "Support", team: null, prompts: 1, writable: true });
  expect(await folder("support")).toMatchObject({ path: ["support"], prompts: 0, team: { name: "Support" } });
  expect(await folders(world.ctx, {})).toMatchObject({ unfiled: 1 });
});

test("a folder given back is owned by whoever owns the one above", async () => {
  const [above, below] = [await makeTeam(world, "Above"), await makeTeam(world, "Below")];
  const outer = await makeFolder(world.ctx, "outer", { teamId: above.id });
  const inner = await makeFolder(world.ctx, "inner", { parentId: outer.id, teamId: below.id });
  expect((await folder("inner"))?.ownedBy).toBe("Below");
  await setFolderTeam(world.ctx, { folderId: inner.id, teamId: null });
  expect((await folder("inner"))?.ownedBy).toBe("Above");
});

test("two folders in one place have two names, whatever their case; elsewhere the name is free", async () => {
  const outer = await makeFolder(world.ctx, "support");
  await expect(makeFolder(world.ctx, "Support")).rejects.toMatchObject({ code: "CONFLICT", fields: { name: "This name is taken" } });
  await expect(makeFolder(world.ctx, "support", { parentId: outer.id })).resolves.toHaveProperty("id");
  const other = await makeFolder(world.ctx, "other");
  await expect(renameFolder(world.ctx, { folderId: other.id, name: "support" })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a folder never comes to lie in itself", async () => {
  const outer = await makeFolder(world.ctx, "outer");
  const inner = await makeFolder(world.ctx, "inner", { parentId: outer.id });
  await expect(moveFolder(world.ctx, { folderId: outer.id, parentId: inner.id })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(moveFolder(world.ctx, { folderId: outer.id, parentId: outer.id })).rejects.toMatchObject({ code: "CONFLICT" });
  await moveFolder(world.ctx, { folderId: inner.id, parentId: null });
  expect((await folder("inner"))?.path).toEqual(["inner"]);
});

test("of two moves that would make a ring, one is refused", async () => {
  const [a, b] = [await makeFolder(world.ctx, "a"), await makeFolder(world.ctx, "b")];
  const moves = await Promise.allSettled([moveFolder(world.ctx, { folderId: a.id, parentId: b.id }), moveFolder(world.ctx, { folderId: b.id, parentId: a.id })]);
  expect(moves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await listed()).every(({ path }) => path.length >= 1)).toBe(true);
});

test("folders go six deep", async () => {
  let parentId: string | undefined;
  for (const depth of [1, 2, 3, 4, 5, 6]) parentId = (await makeFolder(world.ctx, `floor ${depth}`, parentId ? { parentId } : {})).id;
  await expect(makeFolder(world.ctx, "too deep", { parentId })).rejects.toMatchObject({ code: "CONFLICT" });
  const tree = await makeFolder(world.ctx, "tree");
  await makeFolder(world.ctx, "leaf", { parentId: tree.id });
  const fifth = await folder("floor 5");
  await expect(moveFolder(world.ctx, { folderId: tree.id, parentId: fifth?.id ?? null })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("only an empty folder is deleted", async () => {
  const { id } = await makeFolder(world.ctx, "support");
  const prompt = await makePrompt(world.ctx, { folderId: id });
  await expect(deleteFolder(world.ctx, { folderId: id })).rejects.toMatchObject({ code: "CONFLICT" });
  await movePrompts(world.ctx, { promptIds: [prompt.id], folderId: null });
  await deleteFolder(world.ctx, { folderId: id });
  expect(await listed()).toEqual([]);
});

test("a team that owns folders stays until they are given away", async () => {
  const team = await makeTeam(world);
  const { id } = await makeFolder(world.ctx, "support", { teamId: team.id });
  await expect(deleteTeam(world.ctx, { teamId: team.id })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("owns folders") as string });
  await setFolderTeam(world.ctx, { folderId: id, teamId: null });
  await expect(deleteTeam(world.ctx, { teamId: team.id })).resolves.toBeUndefined();
});

test("folders are arranged by admins", async () => {
  const { ctx } = await makeMember(world, "approver");
  await expect(makeFolder(ctx, "mine")).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a folder can't name people of another workspace", async () => {
  const elsewhere = await makeMember(await makeWorkspace(), "author");
  const { id } = await makeFolder(world.ctx, "support");
  await expect(setFolderKeepers(world.ctx, { folderId: id, duty: "editor", memberIds: [elsewhere.id] })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
