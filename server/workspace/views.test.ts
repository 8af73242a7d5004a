import { expect, test } from "vitest";
import { makeMember, makeWorkspace } from "#server/test/factories";
import { deleteView } from "./delete-view";
import { saveView } from "./save-view";
import { views } from "./views.query";

test("a view is its owner's until it is shared, and only they change it", async () => {
  const workspace = await makeWorkspace();
  const { ctx } = workspace;
  const other = await makeMember(workspace, "viewer");
  const mine = await saveView(ctx, { page: "runs", name: "Failed", asked: "?status=error" });
  const shared = await saveView(ctx, { page: "runs", name: "Slow", asked: "?slow=5s", shared: true });
  expect(await views(ctx, { page: "runs" })).toMatchObject([{ id: mine.id, mine: true }, { id: shared.id, mine: true, shared: true }]);
  expect(await views(other.ctx, { page: "runs" })).toMatchObject([{ id: shared.id, name: "Slow", mine: false }]);
  expect(await views(ctx, { page: "prompts" })).toEqual([]);
  await expect(deleteView(other.ctx, { viewId: shared.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await deleteView(ctx, { viewId: shared.id });
  expect(await views(other.ctx, { page: "runs" })).toEqual([]);
});

test("the same name again replaces one's own view and nobody else's", async () => {
  const workspace = await makeWorkspace();
  const { ctx } = workspace;
  const other = await makeMember(workspace, "viewer");
  const first = await saveView(ctx, { page: "runs", name: "Failed", asked: "?status=error", shared: true });
  const again = await saveView(ctx, { page: "runs", name: "Failed", asked: "?status=ok", shared: true });
  await saveView(other.ctx, { page: "runs", name: "Failed", asked: "" });
  expect(again.id).toBe(first.id);
  expect((await views(ctx, { page: "runs" })).map(({ asked }) => asked)).toEqual(["?status=ok"]);
  expect(await views(other.ctx, { page: "runs" })).toHaveLength(2);
});

test("what is no address is no view", async () => {
  const { ctx } = await makeWorkspace();
  await expect(saveView(ctx, { page: "runs", name: "Odd", asked: "javascript:alert(1)" })).rejects.toMatchObject({ code: "INVALID" });
});
