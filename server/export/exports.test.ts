import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { openJob } from "#server/access/open-job";
import { strandedExports } from "#server/access/sql";
import { exportRoutes } from "#server/http/exports/exports";
import { createRouter } from "#server/http/router";
import { sweep } from "#server/jobs/schedule";
import { ask } from "#server/test/ask";
import { jobContext } from "#server/test/contexts";
import { ownerUrl } from "#server/test/database";
import { makeMember, makePrompt, makeSession, makeWorkspace, type TestPerson } from "#server/test/factories";
import { storeRuns } from "#server/test/runs";
import { cancelExport } from "./cancel-export";
import { writeExport } from "./jobs";
import { exports } from "./queries";
import { startExport } from "./start-export";
import { writePart } from "./write-part";

const start = Date.UTC(2026, 10, 18, 12);

async function stocked(count: number) {
  const workspace = await makeWorkspace();
  await storeRuns(ownerUrl, workspace.ctx.workspace.id, Array.from({ length: count }, (_, at) => ({ at: new Date(start + at * 1000), texts: { inputs: { at }, output: at === 0 ? "=1+1" : "Fine." } })));
  return workspace;
}

/** As the worker opens it when the sweep found the work, so that nobody says whose it is. */
const opened = (workspaceId: string) => openJob({ workspaceId, actor: { kind: "job", id: "1", name: "export.write" }, requestId: "r" });

async function fetched(person: TestPerson, slug: string, exportId: string) {
  const find = createRouter(exportRoutes());
  const server = createServer((req, res) => {
    const found = find("GET", req.url ?? "");
    if (found && "route" in found) void found.route.handle(req, res, found.params);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { name, value } = await makeSession(person);
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/exports/${slug}/${exportId}`, { headers: { cookie: `${name}=${value}` } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } finally {
    server.close();
  }
}

test("every run asked for is in the file once, and no cell of it is a formula", async () => {
  const { ctx, owner, slug } = await stocked(1203);
  const { id } = await startExport(ctx, { filters: {}, format: "csv" });
  await writeExport(await opened(ctx.workspace.id), { exportId: id });
  expect(await exports(ctx, {})).toMatchObject([{ id, state: "done", done: 1203, cut: false }]);

  const { status, headers, text } = await fetched(owner, slug, id);
  expect([status, headers.get("content-disposition")]).toEqual([200, expect.stringContaining("attachment; filename=\"runs-")]);
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(1204);
  expect(new Set(lines.map((line) => line.split(",")[0])).size).toBe(1204);
  expect(text).toContain("'=1+1");
});

test("after a crash it goes on where it was, and two workers at once write nothing twice", async () => {
  const { ctx, owner, slug } = await stocked(1100);
  const { id } = await startExport(ctx, { filters: {}, format: "jsonl" });
  expect(await writePart(ctx, { exportId: id })).toBe(true);
  const job = await opened(ctx.workspace.id);
  await Promise.all([writeExport(job, { exportId: id }), writeExport(job, { exportId: id })]);
  const lines = (await fetched(owner, slug, id)).text.trimEnd().split("\n").map((line) => JSON.parse(line) as { id: string; inputs: { at: number } });
  expect(lines.map(({ inputs }) => inputs.at)).toEqual(Array.from({ length: 1100 }, (_, at) => 1099 - at));
});

test("it holds what its owner may see, whoever goes on with it", async () => {
  const workspace = await stocked(1);
  const author = await makeMember(workspace, "author");
  const secret = await makePrompt(author.ctx, { standing: "personal" });
  await storeRuns(ownerUrl, workspace.ctx.workspace.id, [{ prompt_id: secret.id, excerpt: "hush" }]);
  const [mine, theirs] = [await startExport(author.ctx, { filters: {}, format: "csv" }), await startExport(workspace.ctx, { filters: {}, format: "csv" })];
  const job = await opened(workspace.ctx.workspace.id);
  for (const { id } of [mine, theirs]) await writeExport(job, { exportId: id });
  expect(await exports(author.ctx, {})).toMatchObject([{ id: mine.id, done: 2 }]);
  expect(await exports(workspace.ctx, {})).toMatchObject([{ id: theirs.id, done: 1 }]);
  expect((await fetched(workspace.owner, workspace.slug, mine.id)).status).toBe(404);
  expect((await fetched(author.person, workspace.slug, mine.id)).status).toBe(200);
});

test("one that is stopped ends, and leaves nothing to fetch", async () => {
  const { ctx, owner, slug } = await stocked(3);
  const { id } = await startExport(ctx, { filters: {}, format: "csv" });
  await cancelExport(ctx, { exportId: id });
  await writeExport(await opened(ctx.workspace.id), { exportId: id });
  expect(await exports(ctx, {})).toEqual([]);
  expect((await fetched(owner, slug, id)).status).toBe(404);
});

test("nobody has more than three under way", async () => {
  const { ctx } = await stocked(1);
  for (const format of ["csv", "jsonl", "csv"] as const) await startExport(ctx, { filters: {}, format });
  await expect(startExport(ctx, { filters: {}, format: "csv" })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("the sweep finds what is nobody's work, and throws away what had its time", async () => {
  await ask(ownerUrl, "DELETE FROM export"); // of what others left, only so many are found at a time
  const { ctx } = await stocked(1);
  const { id } = await startExport(ctx, { filters: {}, format: "csv" });
  const found = async (left: Date) => (await strandedExports(left)).filter(({ payload }) => payload.exportId === id);
  expect(await found(new Date(Date.now() - 60_000))).toEqual([]);
  expect(await found(new Date(Date.now() + 60_000))).toEqual([{ payload: { exportId: id }, workspaceId: ctx.workspace.id }]);
  await writeExport(await opened(ctx.workspace.id), { exportId: id });
  expect(await found(new Date(Date.now() + 60_000))).toEqual([]);
  await sweep(jobContext("sweep", { now: () => new Date(Date.now() + 8 * 86_400_000) }));
  expect(await exports(ctx, {})).toEqual([]);
});
