import { describe, expect, test } from "vitest";
import { elapsed, halted, sayTimer, started, stopped, timerFrom } from "./timer";

const at = (seconds: number) => 1_000_000 + seconds * 1000;

describe("the editing timer", () => {
  test("adds its sittings up", () => {
    const first = halted(started(stopped, at(0)), at(90));
    expect(first).toEqual({ seconds: 90 });
    const second = started(first, at(500));
    expect(elapsed(second, at(530))).toBe(120);
    expect(elapsed(first, at(9999))).toBe(90);
  });

  test("goes on after a reload, and starting it twice changes nothing", () => {
    const running = started(stopped, at(0));
    const again = timerFrom(JSON.stringify(running));
    expect(elapsed(started(again, at(60)), at(100))).toBe(100);
  });

  test("a clock that goes back takes no time away", () => {
    expect(elapsed({ seconds: 30, since: at(10) }, at(0))).toBe(30);
  });

  test("one left on over night counts four hours", () => {
    expect(elapsed(started(stopped, at(0)), at(20 * 3600))).toBe(4 * 3600);
  });

  test.each([null, "", "7", "null", "[]", '{"seconds":"7"}', '{"seconds":-1}', "{"])("what was never a timer is one that never ran: %s", (kept) => {
    expect(timerFrom(kept)).toEqual(stopped);
  });

  test.each([
    [7, "0:07"],
    [750, "12:30"],
    [3729, "1:02:09"],
  ])("%i seconds read %s", (seconds, said) => expect(sayTimer(seconds)).toBe(said));
});
