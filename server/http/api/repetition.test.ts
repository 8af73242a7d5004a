import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { Conflict } from "#server/errors";
import { folders } from "#server/folder/queries";
import { createFolder } from "#server/folder/create-folder";
import { forgetAnswers } from "#server/access/sql";
import { endpoint } from "#server/http/endpoint";
import { bearer, makeKey, openApi } from "#server/test/api";
import { makeWorkspace } from "#server/test/factories";
import type { TestGateway } from "#server/test/gateway";
import { Reply } from "./reply";

let pause = Promise.resolve();
const make = endpoint({
  name: "test.make",
  method: "POST",
  path: "/api/v1/folders",
  summary: "Makes a folder",
  permission: "folder.manage",
  input: { body: z.strictObject({ name: z.string(), fail: z.boolean().optional() }) },
  output: z.object({ id: z.string() }),
  status: 201,
  async run(context, { body: { name, fail } }) {
    const { id } = await createFolder(context, { name });
    await pause;
    if (fail) throw new Conflict("No. Nothing was changed; ask otherwise.");
    return new Reply({ id }, 201, { location: `/api/v1/folders/${id}` });
  },
});

let gateway: TestGateway;
let world: Awaited<ReturnType<typeof makeWorkspace>>;
let key: Record<string, string>;
beforeAll(async () => {
  gateway = await openApi({ endpoints: [make] });
});
afterAll(() => gateway.close());
beforeEach(async () => {
  world = await makeWorkspace();
  key = bearer(await makeKey(world, ["folder.manage"]));
  pause = Promise.resolve();
});

const post = async (name: string, body: object, more = key) => {
  const answer = await gateway.ask({ method: "POST", path: "/api/v1/folders", headers: { "content-type": "application/json", "idempotency-key": name, ...more }, body: JSON.stringify(body) });
  return { ...answer, said: JSON.parse(answer.body) as { id?: string; code?: string } };
};
const made = async () => (await folders(world.ctx, {})).folders.length;

test("the same write sent twice is done once, and answered the same", async () => {
  const name = randomUUID();
  const first = await post(name, { name: "One" });
  const second = await post(`"${name}"`, { name: "One" });
  expect(first).toMatchObject({ status: 201, headers: { location: `/api/v1/folders/${first.said.id}` } });
  expect(second).toMatchObject({ status: 201, body: first.body, headers: { location: first.headers.location, "idempotency-replayed": "true" } });
  expect(first.headers).not.toHaveProperty("idempotency-replayed");
  expect(await made()).toBe(1);
});

test("another write under the same name is refused; another key's names are its own", async () => {
  const name = randomUUID();
  await post(name, { name: "One" });
  expect(await post(name, { name: "Two" })).toMatchObject({ status: 422, said: { code: "key-reused" } });
  expect(await post(name, { name: "Three" }, bearer(await makeKey(world, ["folder.manage"])))).toMatchObject({ status: 201 });
  expect(await made()).toBe(2);
});

test("two at once: one is done, the other waits its turn", async () => {
  const name = randomUUID();
  let go = () => undefined as void;
  pause = new Promise((resolve) => (go = resolve));
  const answers = [post(name, { name: "One" }), post(name, { name: "One" })];
  const early = await Promise.race(answers);
  expect(early).toMatchObject({ status: 409, said: { code: "in-progress" }, headers: { "retry-after": "1" } });
  go();
  expect((await Promise.all(answers)).map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await post(name, { name: "One" })).toMatchObject({ status: 201, headers: { "idempotency-replayed": "true" } });
  expect(await made()).toBe(1);
});

test("what was refused leaves nothing behind and may be sent again, corrected", async () => {
  const name = randomUUID();
  expect(await post(name, { name: "One", fail: true })).toMatchObject({ status: 409, said: { code: "conflict" } });
  expect(await made()).toBe(0);
  expect(await post(name, { name: "One" })).toMatchObject({ status: 201 });
});

test("after a day the name is free again", async () => {
  const name = randomUUID();
  await post(name, { name: "One" });
  await forgetAnswers(new Date(Date.now() - 86_400_000));
  expect(await post(name, { name: "One" })).toMatchObject({ headers: { "idempotency-replayed": "true" } });
  await forgetAnswers(new Date(Date.now() + 1000));
  expect(await post(name, { name: "Two" })).toMatchObject({ status: 201 });
});

test("a name of another form is refused", async () => {
  for (const name of ["", "two words", "x".repeat(300)]) expect(await post(name, { name: "One" })).toMatchObject({ status: 400, said: { code: "bad-header" } });
});
