import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { isRefused, type Event } from "#server/recorder/event";
import { closeRecorder } from "#server/recorder/record";
import { makeRun, makeWorkspace } from "#server/test/factories";
import type { WorkspaceContext } from "./context";
import { recording } from "./recording";

let ctx: WorkspaceContext;
let runId: string;
beforeAll(async () => {
  ({ ctx } = await makeWorkspace());
  ({ id: runId } = await makeRun(ctx, { output: "Hello" }));
});
afterAll(closeRecorder);

const definition = { name: "rating.give", permission: "run.rate", input: z.object({}) } as const;
const rating = (id: string): Event => ({ kind: "rating", workspaceId: ctx.workspace.id, run: { id }, stamp: Date.now(), fields: { via: "colleague", verdict: "usable", at: Date.now() } });
const oneUnknown = () => [rating(runId), rating(randomUUID()), rating(runId)];

test("of what belongs together, one that is refused is told as the whole", async () => {
  const together = recording({ ...definition, prepare: () => Promise.resolve({ events: oneUnknown(), result: () => "done" }) });
  await expect(together(ctx, {})).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("There is no run of this id") as string });
});

test("of what has nothing to do with each other, each is told for itself", async () => {
  const apart = recording({ ...definition, prepare: () => Promise.resolve({ events: oneUnknown(), resultOfEach: (answers) => answers.map(isRefused) }) });
  expect(await apart(ctx, {})).toEqual([false, true, false]);
});
