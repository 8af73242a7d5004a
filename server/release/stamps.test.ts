import { expect, test } from "vitest";
import { read } from "#server/db/transaction";
import { makeFolder, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { releaseMatrix } from "./matrix.query";
import { promoteVersions } from "./promote-versions";
import { stamps } from "./stamps.query";

test("a prompt says where it is live, the place that people meet first; what is live nowhere says nothing", async () => {
  const { ctx } = await makeWorkspace();
  const [outer, elsewhere] = [await makeFolder(ctx), await makeFolder(ctx)];
  const inner = await makeFolder(ctx, "inner", { parentId: outer.id });
  const letter = await makePrompt(ctx, { name: "Letter", folderId: inner.id });
  const other = await makePrompt(ctx, { name: "Other" });
  const first = await makeVersion(ctx, letter.id, saying("Write a letter."));
  await makeVersion(ctx, other.id, saying("Write something else."));
  const places = await read(ctx, ({ db }) => db.environment.findMany({ orderBy: { place: "asc" }, select: { id: true } }));
  for (const { id } of places) await promoteVersions(ctx, { environmentId: id, moves: [{ promptId: letter.id, versionId: first.id, seenId: null }], why: "To begin with" });
  const found = await stamps(ctx, { promptIds: [letter.id, other.id] });
  expect(found).toHaveLength(1);
  expect(found[0]?.stamps.map(({ environment, number, last, unreviewed }) => [environment.key, number, last, unreviewed])).toEqual([
    ["production", first.number, true, true],
    ["staging", first.number, false, true],
    ["development", first.number, false, true],
  ]);
  const keysIn = async (asked: { folderId?: string; find?: string; after?: string }) => (await releaseMatrix(ctx, asked)).rows.map(({ prompt }) => prompt.key);
  expect(await keysIn({ folderId: outer.id }), "what lies below a folder is in it").toEqual([letter.key]);
  expect(await keysIn({ folderId: elsewhere.id })).toEqual([]);
  expect(await keysIn({ find: "lett" })).toEqual([letter.key]);
  expect(await keysIn({ after: letter.key })).toEqual([]);
});
