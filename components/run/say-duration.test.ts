import { expect, test } from "vitest";
import { sayDuration } from "./say-duration";

test.each([
  [0, "0 s"],
  [40, "40 s"],
  [60, "1 min"],
  [3599, "59 min"],
  [3600, "1 h"],
  [7800, "2 h 10 min"],
  [86_399, "23 h 59 min"],
  [86_400, "1 d"],
  [248_400, "2 d 21 h"],
])("%i seconds are said as %s", (seconds, said) => expect(sayDuration(seconds)).toBe(said));
