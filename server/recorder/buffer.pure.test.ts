import { expect, test } from "vitest";
import { Unavailable } from "#server/errors";
import { Buffer } from "./buffer";
import type { Answer } from "./event";
import type { Item } from "./world";

const bounds = { writers: 2, worthwhile: 3, awayMs: 60_000, perBatch: 4, bytesPerBatch: 100, waiting: 6, bytesWaiting: 50 };
const some = (count: number) => Array.from({ length: count }, (): Item => ({ event: { kind: "deletion", workspaceId: "here", id: "run" } as Item["event"], receivedAt: 0, id: "" })); // safe because nobody here reads it
const moment = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** Writers that go when they are sent, and come back when they are told to. */
function away() {
  const trips: { size: number; back(): void }[] = [];
  const write = (items: readonly Item[]) => new Promise<Answer[]>((resolve) => trips.push({ size: items.length, back: () => resolve(items.map(() => ({ id: "run", stored: "new" }))) }));
  return { trips, write, sizes: () => trips.map(({ size }) => size) };
}

test("who waits while one writes goes along with the next; another writer goes once enough wait", async () => {
  const { trips, write, sizes } = away();
  const buffer = new Buffer(write, bounds);
  const answers = [buffer.add(some(1), 1), buffer.add(some(1), 1)];
  await moment();
  answers.push(buffer.add(some(1), 1), buffer.add(some(1), 1));
  await moment();
  expect(sizes()).toEqual([2]);
  answers.push(buffer.add(some(1), 1));
  await moment();
  expect(sizes()).toEqual([2, 3]);
  for (const { back } of trips) back();
  expect((await Promise.all(answers)).flat()).toHaveLength(5);
});

test("a writer that stays away holds nobody up", async () => {
  const { trips, write, sizes } = away();
  const buffer = new Buffer(write, { ...bounds, awayMs: 5 });
  const answers = [buffer.add(some(1), 1)];
  await moment();
  answers.push(buffer.add(some(1), 1));
  await expect.poll(sizes).toEqual([1, 1]);
  for (const { back } of trips) back();
  await Promise.all(answers);
});

test("no more goes along than a batch holds, and who would wait in vain is refused", async () => {
  const { trips, write, sizes } = away();
  const buffer = new Buffer(write, { ...bounds, writers: 1 });
  const answers = [buffer.add(some(1), 1)];
  await moment();
  answers.push(buffer.add(some(3), 1), buffer.add(some(3), 1));
  await expect(buffer.add(some(1), 1)).rejects.toBeInstanceOf(Unavailable);
  while (sizes().length < 3) {
    trips.at(-1)?.back();
    await moment();
  }
  expect(sizes()).toEqual([1, 3, 3]);
  trips.at(-1)?.back();
  await Promise.all(answers);
  const heavy = buffer.add(some(1), 60);
  await expect(buffer.add(some(1), 1)).rejects.toBeInstanceOf(Unavailable);
  await moment();
  trips.at(-1)?.back();
  await heavy;
});
