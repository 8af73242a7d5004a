import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeName, longestName, problemOfName, slugOf } from "./step-name";

describe("names of steps", () => {
  test.each([
    ["Subject Lines!", "subject-lines"],
    ["brand/voice.v2", "brand-voice-v2"],
    ["  Größe ", "gro-e"],
    ["---", ""],
  ])("%s becomes %s", (text, slug) => expect(slugOf(text)).toBe(slug));

  test("are free, sound and short whatever the key", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.array(fc.constantFrom("step", "step-2", "a", "a-2")), (text, taken) => {
        const name = freeName(text, taken);
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThanOrEqual(longestName);
        expect(problemOfName(name, taken)).toBeUndefined();
      }),
    );
  });
});
