import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { HeldKey } from "#server/access/open-key";
import type { WorkspaceId } from "#server/db/for-workspace";
import { createKeyRing } from "./key-ring";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const workspaceId = "0198c0de-0000-7000-8000-000000000001";
const made = (name: string): HeldKey => ({
  id: name,
  publicKey: `pk-${name}`,
  actor: { kind: "key", id: name, name, ownerId: "o", ownerName: "Ada" },
  workspace: { id: workspaceId as WorkspaceId, slug: "w", name: "W" }, // safe because nothing is opened by it
  grants: { everywhere: new Set(), byTeam: new Map() },
  ...{ scopes: [], environments: [], addresses: [], origins: [] },
});

type Listener = Parameters<NonNullable<NonNullable<Parameters<typeof createKeyRing>[0]>["hear"]>>[0];

function ringOver(known: Record<string, HeldKey>) {
  let tell: Listener = () => undefined;
  const look = vi.fn(async (secret: string) => known[secret]);
  const ring = createKeyRing({
    look,
    hear: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  return { ring, look, tell: (change: Parameters<Listener>[0]) => tell(change) };
}

test("a key is trusted for a second and not longer, and looked at ahead of that", async () => {
  const { ring, look } = ringOver({ one: made("one") });
  expect(ring.held("one")).toBeUndefined();
  await ring.find("one");
  vi.advanceTimersByTime(499);
  expect(ring.held("one")?.id).toBe("one");
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(101);
  expect(ring.held("one")?.id).toBe("one");
  expect(look).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(0);
  vi.advanceTimersByTime(1000);
  expect(ring.held("one")?.id).toBe("one");
  await vi.advanceTimersByTimeAsync(0);
  vi.advanceTimersByTime(1001);
  expect(ring.held("one")).toBeUndefined();
});

test("what is heard counts at once: of its own workspace, and of what may change a key", async () => {
  const { ring, tell } = ringOver({ one: made("one") });
  await ring.find("one");
  tell({ workspace: workspaceId, noun: "prompt" });
  tell({ workspace: "0198c0de-0000-7000-8000-000000000002", noun: "key" });
  expect(ring.held("one")).toBeDefined();
  for (const change of [{ workspace: workspaceId, noun: "key" }, { workspace: workspaceId, noun: "member" }, "missed"] as const) {
    tell(change);
    expect(ring.held("one")).toBeUndefined();
    await ring.find("one");
    expect(ring.held("one")).toBeDefined();
  }
});

test("what changes while a key is looked up is not overlooked", async () => {
  const { ring, tell } = ringOver({ one: made("one") });
  const looking = ring.find("one");
  tell({ workspace: workspaceId, noun: "key" });
  await looking;
  expect(ring.held("one")).toBeUndefined();
});

test("many who ask at once cause one look, and what is unknown stays so for a while", async () => {
  const { ring, look } = ringOver({ one: made("one") });
  await Promise.all(Array.from({ length: 100 }, () => ring.find("one")));
  await Promise.all(Array.from({ length: 100 }, () => ring.find("none")));
  await ring.find("none");
  expect(look).toHaveBeenCalledTimes(2);
});

test("it holds ten thousand and lets the oldest go", async () => {
  const known = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`key ${at}`, made(`key ${at}`)]));
  const { ring } = ringOver(known);
  for (const secret of Object.keys(known)) await ring.find(secret);
  expect(ring.held("key 0")).toBeUndefined();
  expect(ring.held("key 1")).toBeDefined();
});
