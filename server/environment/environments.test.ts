import { beforeEach, expect, test } from "vitest";
import { usualDemands } from "#server/core/policy/usual";
import { write } from "#server/db/transaction";
import { makeFolder, makeMember, makeWorkspace } from "#server/test/factories";
import { closeEnvironment } from "./close-environment";
import { createEnvironment } from "./create-environment";
import { dropPipeline } from "./drop-pipeline";
import { pipelineOf } from "#server/folder/find-pipeline";
import { standingPolicy } from "./find-policy";
import { givePipeline } from "./give-pipeline";
import { moveEnvironment } from "./move-environment";
import { proposePolicy } from "./propose-policy";
import { renameEnvironment } from "./rename-environment";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
beforeEach(async () => {
  world = await makeWorkspace();
});

const places = (folderId: string | null = null) => write(world.ctx, (open) => pipelineOf(open, folderId));
const keys = async (folderId: string | null = null) => (await places(folderId)).map(({ key }) => key);
const idOf = async (key: string, folderId: string | null = null) => (await places(folderId)).find((place) => place.key === key)?.id ?? "";
const demanded = async (key: string, folderId: string | null = null) => {
  const id = await idOf(key, folderId);
  return write(world.ctx, (open) => standingPolicy(open, { id }, folderId));
};
const make = (key: string, more: { place?: number; folderId?: string } = {}) => createEnvironment(world.ctx, { key, name: key.toUpperCase(), folderId: null, ...more });

test("an environment is made at the end or at a place, and keeps the order without gaps", async () => {
  await make("canary", { place: 2 });
  await make("edge");
  expect(await places()).toMatchObject(["development", "staging", "canary", "production", "edge"].map((key, place) => ({ key, place })));
  await expect(make("canary")).rejects.toMatchObject({ code: "CONFLICT", fields: { key: "This key is taken" } });
  await expect(make("latest")).rejects.toMatchObject({ code: "INVALID" });
});

test("what comes between is where the next one must come from; what came last demands no less for it", async () => {
  await make("canary", { place: 2 });
  expect(await demanded("production")).toMatchObject({ id: null, demands: { from: "canary" } });
  await make("edge");
  expect((await demanded("production")).demands).toEqual({ ...usualDemands(["canary", "production"], 1) });
  expect((await demanded("edge")).demands).toMatchObject({ from: "production", approvals: { count: 1 } });
});

test("to move production to the front takes nothing from what it demands", async () => {
  const before = await demanded("production");
  await moveEnvironment(world.ctx, { environmentId: await idOf("production"), place: 0 });
  expect(await keys()).toEqual(["production", "development", "staging"]);
  expect((await demanded("production")).demands).toEqual(before.demands);
});

test("it is called otherwise, and its key stays", async () => {
  await renameEnvironment(world.ctx, { environmentId: await idOf("staging"), name: "Rehearsal" });
  expect(await places()).toMatchObject([{}, { key: "staging", name: "Rehearsal" }, {}]);
});

test("alone, one is closed and the next comes from the one before; the last one stays", async () => {
  await closeEnvironment(world.ctx, { environmentId: await idOf("staging") });
  expect(await places()).toMatchObject([{ key: "development", place: 0 }, { key: "production", place: 1 }]);
  expect((await demanded("production")).demands.from).toBe("development");
  const production = await idOf("production");
  await closeEnvironment(world.ctx, { environmentId: production });
  await expect(closeEnvironment(world.ctx, { environmentId: await idOf("development") })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("last environment") as string });
  await expect(closeEnvironment(world.ctx, { environmentId: production })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("is closed") as string });
});

test("where somebody would have to confirm it, nothing is closed that something must be live in first", async () => {
  await makeMember(world, "admin");
  await expect(closeEnvironment(world.ctx, { environmentId: await idOf("staging") })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("Production asks") as string });
  await closeEnvironment(world.ctx, { environmentId: await idOf("production") });
  expect(await keys()).toEqual(["development", "staging"]);
});

test("what a folder's policy names is not closed", async () => {
  const folder = await makeFolder(world.ctx, "mailings");
  const [development, production] = [await idOf("development"), await idOf("production")];
  await proposePolicy(world.ctx, { environmentId: production, folderId: folder.id, demands: { ...usualDemands(["development", "production"], 1) }, why: "", seenSerial: 0 });
  await proposePolicy(world.ctx, { environmentId: await idOf("staging"), folderId: null, demands: { ...usualDemands(["live"], 0) }, why: "", seenSerial: 0 });
  await expect(closeEnvironment(world.ctx, { environmentId: development })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("Production in mailings") as string });
});

test("a folder has a pipeline of its own, and those below it go through it", async () => {
  const folder = await makeFolder(world.ctx, "mailings");
  const below = await makeFolder(world.ctx, "below", { parentId: folder.id });
  await expect(make("early", { folderId: folder.id })).rejects.toMatchObject({ code: "CONFLICT" });
  await givePipeline(world.ctx, { folderId: folder.id });
  expect(await keys(below.id)).toEqual(["live"]);
  expect(await keys()).toEqual(["development", "staging", "production"]);
  expect((await demanded("live", below.id)).demands).toEqual(usualDemands(["live"], 0));
  await make("early", { folderId: folder.id, place: 0 });
  expect(await keys(folder.id)).toEqual(["early", "live"]);
  await expect(givePipeline(world.ctx, { folderId: folder.id })).rejects.toMatchObject({ code: "CONFLICT" });
  await dropPipeline(world.ctx, { folderId: folder.id });
  expect(await keys(below.id)).toEqual(["development", "staging", "production"]);
  await expect(dropPipeline(world.ctx, { folderId: folder.id })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a pipeline of its own demands no less than the last place did, and is not taken away for one that does", async () => {
  await makeMember(world, "admin");
  const folder = await makeFolder(world.ctx, "mailings");
  const usual = usualDemands(["development", "staging", "production"], 2);
  await proposePolicy(world.ctx, { environmentId: await idOf("production"), folderId: folder.id, demands: { ...usual, approvals: { ...usual.approvals, count: 3 } }, why: "", seenSerial: 0 });
  await givePipeline(world.ctx, { folderId: folder.id });
  expect((await demanded("live", folder.id)).demands).toMatchObject({ from: null, approvals: { count: 3 } });
  const live = await idOf("live", folder.id);
  await proposePolicy(world.ctx, { environmentId: live, folderId: null, demands: { ...usual, from: null, approvals: { ...usual.approvals, count: 4 } }, why: "", seenSerial: 1 });
  await expect(dropPipeline(world.ctx, { folderId: folder.id })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("demands less") as string });
});

test("twelve environments and no more; nobody but admins arranges them", async () => {
  for (const number of [4, 5, 6, 7, 8, 9, 10, 11, 12]) await make(`place-${number}`);
  await expect(make("one-more")).rejects.toMatchObject({ code: "CONFLICT" });
  const { ctx } = await makeMember(world, "approver");
  await expect(renameEnvironment(ctx, { environmentId: await idOf("staging"), name: "Mine" })).rejects.toMatchObject({ code: "FORBIDDEN" });
});
