import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { emptyPrompt, type PromptContent } from "#server/core/version/content";
import { DraftKeeper, type DraftWorld, type HeldDraft } from "./draft-keeper";

const saying = (text: string): PromptContent => ({ ...emptyPrompt(), messages: [{ role: "user", blocks: [{ kind: "task", text }] }] });
const first = saying("");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin(answers: (() => Promise<{ kept: boolean; revision: number; savedAt?: Date }>)[] = []) {
  const sent: HeldDraft[] = [];
  let held: HeldDraft | undefined;
  const world: DraftWorld = {
    send: (draft) => {
      sent.push(draft);
      return answers.shift()?.() ?? Promise.resolve({ kept: true, revision: draft.revision + 1, savedAt: new Date(0) });
    },
    refusalIn: (failure) => (failure instanceof Error ? failure.message : undefined),
    hold: (draft) => (held = draft),
    letGo: () => (held = undefined),
  };
  const keeper = new DraftKeeper(world, { content: first, baseId: "base", revision: 3 });
  return { keeper, sent, held: () => held, type: (text: string) => keeper.change(saying(text), Date.now()) };
}

describe("a draft", () => {
  test("is sent once, a pause after the last word", async () => {
    const { keeper, sent, type } = begin();
    type("a");
    await vi.advanceTimersByTimeAsync(400);
    type("ab");
    await vi.advanceTimersByTimeAsync(599);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ content: saying("ab"), baseId: "base", revision: 3 }]);
    expect(keeper.state).toEqual({ state: "kept", at: new Date(0) });
  });

  test("is sent in spite of steady typing", async () => {
    const { sent, type } = begin();
    for (let at = 0; at < 12; at++) {
      type("x".repeat(at + 1));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(sent).toHaveLength(1);
  });

  test("is held here until the server has it", async () => {
    const { held, type } = begin();
    type("a");
    await vi.advanceTimersByTimeAsync(300);
    expect(held()?.content).toEqual(saying("a"));
    await vi.advanceTimersByTimeAsync(300);
    expect(held()).toBeUndefined();
  });

  test("what was written while one was sent follows it, with the next revision", async () => {
    let answer: (answer: { kept: boolean; revision: number }) => void = () => undefined;
    const { sent, type } = begin([() => new Promise((resolve) => (answer = resolve))]);
    type("a");
    await vi.advanceTimersByTimeAsync(600);
    type("ab");
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    answer({ kept: true, revision: 4 });
    await vi.advanceTimersByTimeAsync(600);
    expect(sent.map(({ revision }) => revision)).toEqual([3, 4]);
  });

  test("that can't be sent is kept here and sent again, slower and slower", async () => {
    // A lost connection rejects with what is no refusal.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const away = () => Promise.reject("no connection");
    const { keeper, sent, held, type } = begin([away, away]);
    type("a");
    await vi.advanceTimersByTimeAsync(600);
    expect(keeper.state.state).toBe("away");
    expect(held()?.content).toEqual(saying("a"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(keeper.state.state).toBe("kept");
    expect(held()).toBeUndefined();
  });

  test("that is refused says why and is not sent again by itself", async () => {
    const { keeper, sent, held, type } = begin([() => Promise.reject(new Error("Too long."))]);
    type("a");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.state).toMatchObject({ state: "refused", sentence: "Too long." });
    expect(sent).toHaveLength(1);
    expect(held()?.content).toEqual(saying("a"));
  });

  test("overtaken by another window waits for a choice", async () => {
    const { keeper, sent, type } = begin([() => Promise.resolve({ kept: false, revision: 9 })]);
    type("a");
    await vi.advanceTimersByTimeAsync(600);
    expect(keeper.state.state).toBe("overtaken");
    type("ab");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    keeper.follow({ revision: 9, baseId: "base" });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toEqual({ content: saying("ab"), revision: 9, baseId: "base" });
  });

  test("that became a version leaves nothing behind", async () => {
    const { keeper, held, sent, type } = begin();
    type("a");
    await vi.advanceTimersByTimeAsync(300);
    keeper.follow({ revision: 0, baseId: "next", content: saying("a") });
    await vi.advanceTimersByTimeAsync(5000);
    expect([held(), sent, keeper.unsent]).toEqual([undefined, [], undefined]);
  });

  test("that became a version while it was sent heeds no answer of the past", async () => {
    let answer: (answer: { kept: boolean; revision: number }) => void = () => undefined;
    const { keeper, type } = begin([() => new Promise((resolve) => (answer = resolve))]);
    type("a");
    await vi.advanceTimersByTimeAsync(600);
    keeper.follow({ revision: 0, baseId: "next", content: saying("a") });
    answer({ kept: false, revision: 0 });
    await vi.advanceTimersByTimeAsync(0);
    expect([keeper.state.state, keeper.position]).toEqual(["kept", { revision: 0, baseId: "next" }]);
  });

  test("that says again what is kept is not sent", async () => {
    const { keeper, sent, type } = begin();
    type("");
    await vi.advanceTimersByTimeAsync(5000);
    expect([sent, keeper.state.state]).toEqual([[], "kept"]);
  });

  test("is sent at once when the page is left", async () => {
    const { keeper, sent, held, type } = begin();
    type("a");
    keeper.stop();
    expect([sent.length, held()?.content]).toEqual([1, saying("a")]);
    await vi.advanceTimersByTimeAsync(0);
    expect(held()).toBeUndefined();
  });
});
