import { beforeEach, expect, test } from "vitest";
import { bearer, makeKey, testApi } from "#server/test/api";
import { makeMember, makePrompt, makeWorkspace } from "#server/test/factories";
import { piecesOf, runsOf } from "#server/test/sums";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let author: Awaited<ReturnType<typeof makeMember>>;
let own: Record<string, string>;
let other: Record<string, string>;
beforeEach(async () => {
  world = await makeWorkspace();
  author = await makeMember(world, "author");
  await makePrompt(author.ctx, { key: "diary", standing: "personal" });
  await makePrompt(world.ctx, { key: "letter" });
  own = bearer(await makeKey(world, ["run.read", "run.write", "run.rate"], { ownerMemberId: author.id }));
  other = bearer(await makeKey(world, ["run.read", "run.write", "run.rate"]));
});

const { get, post } = testApi<{ code?: string; results?: { id: string; status: string }[]; runs?: { environment: string }[] }>();
const runs = () => runsOf(author.ctx);

test("what a personal prompt made is neither changed, judged nor brought into the open by another's key", async () => {
  const first = await post("runs", { id: "secret", prompt: "diary", output: "Dear diary", piece: "march" }, own);
  const id = first.said.results?.[0]?.id ?? "";
  for (const name of ["secret", id]) {
    expect(await post("runs", { id: name, prompt: "letter", environment: "production" }, other)).toMatchObject({ status: 422 });
    expect(await post("ratings", { run: name, verdict: "discarded" }, other)).toMatchObject({ status: 422 });
    expect(await get(`runs/${name}`, other)).toMatchObject({ status: 404 });
  }
  const [piece] = await piecesOf(author.ctx);
  for (const name of ["march", piece?.id ?? ""]) {
    expect(await post("pieces", { id: name, title: "Seen" }, other)).toMatchObject({ status: 422 });
    expect(await post("runs", { prompt: "letter", piece: name }, other)).toMatchObject({ status: 422 });
    expect(await post("outcomes", { piece: name, name: "clicks", value: 1, on: "2026-11-01" }, other)).toMatchObject({ status: 422 });
  }
  expect(await runs()).toMatchObject([{ prompt: { key: "diary" }, excerpt: "Dear diary", environment: "", verdict: null }]);
  expect(await post("runs", { id: "secret", output: "Dear all" }, own)).toMatchObject({ status: 200 });
  expect(await post("ratings", { run: id, verdict: "usable" }, own)).toMatchObject({ status: 200 });
  expect(await post("pieces", { id: "march", title: "March" }, own)).toMatchObject({ status: 200 });
  expect(await runs()).toMatchObject([{ excerpt: "Dear all", verdict: "usable" }]);
});

test("a rater judges in queues, which keys don't know", async () => {
  const rater = await makeMember(world, "rater");
  const [id] = (await post("runs", { prompt: "letter", output: "Dear all" }, other)).said.results ?? [];
  const key = bearer(await makeKey(world, ["run.rate"], { ownerMemberId: rater.id }));
  expect(await post("ratings", { run: id?.id, verdict: "discarded" }, key)).toMatchObject({ status: 403, said: { code: "scope-missing" } });
  const judges = bearer(await makeKey(world, ["run.rate"], { ownerMemberId: author.id }));
  expect(await post("ratings", { run: id?.id, verdict: "discarded" }, judges)).toMatchObject({ status: 200 });
});

test("a key for some environments neither reads nor changes what ran in others", async () => {
  await post("runs", [{ id: "live", prompt: "letter", environment: "production", output: "Live" }, { id: "early", prompt: "letter", environment: "staging" }], other);
  const staging = bearer(await makeKey(world, ["run.read", "run.write", "run.rate"], { environments: ["staging"] }));
  const two = bearer(await makeKey(world, ["run.read"], { environments: ["staging", "development"] }));
  expect(await post("runs", { id: "live", output: "Changed" }, staging)).toMatchObject({ status: 422 });
  expect(await post("ratings", { run: "live", verdict: "discarded" }, staging)).toMatchObject({ status: 422 });
  expect(await get("runs/live", staging)).toMatchObject({ status: 404 });
  expect((await get("runs", staging)).said.runs).toMatchObject([{ environment: "staging" }]);
  expect(await get("runs?environment=production", staging)).toMatchObject({ status: 403, said: { code: "environment-refused" } });
  expect(await get("runs", two)).toMatchObject({ status: 403 });
  expect((await get("runs?environment=staging", two)).said.runs).toHaveLength(1);
  expect(await post("runs", { id: "early", output: "Early" }, staging)).toMatchObject({ status: 200 });
  expect(await get("runs/early", staging)).toMatchObject({ status: 200 });
  expect(await runs()).toMatchObject([{ excerpt: "Live", environment: "production", verdict: null }, { excerpt: "Early" }]);
});
