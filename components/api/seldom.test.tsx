import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { seldom } from "./seldom";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("the first time at once, then once for all that came meanwhile, and not again for nothing", () => {
  const act = vi.fn();
  const asked = seldom(act, new AbortController().signal);
  asked();
  expect(act).toHaveBeenCalledTimes(1);
  for (let at = 0; at < 20; at++) asked();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3000);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledTimes(2);
  asked();
  expect(act).toHaveBeenCalledTimes(3);
});

test("what has ended does nothing more", () => {
  const act = vi.fn();
  const ended = new AbortController();
  const asked = seldom(act, ended.signal);
  asked();
  asked();
  ended.abort();
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledTimes(1);
});
