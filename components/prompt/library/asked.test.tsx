import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, askedIn, isNarrowed, questionFor, widened, type Asked } from "./asked";

const me = "01997c1e-0000-7000-8000-000000000001";
const folder = "01997c1e-0000-7000-8000-0000000000aa";
const read = (asked: Asked) => askedIn(Object.fromEntries(new URLSearchParams(addressOf(asked))));

test("an address is read back as it was written", () => {
  const asked: Asked = { q: "customer & reply", folder, tag: "customer-facing", tool: "ChatGPT", type: "blog post", owner: "me", standing: "archived", kind: "workflow", mark: "twin", sort: "name", view: "cards" };
  expect(read(asked)).toEqual(asked);
  expect(addressOf({})).toBe("");
});

test("any words are read back, but for the blanks around them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (q) => {
      const kept = /^[^\p{Cc}]{1,200}$/u.test(q.trim()) ? q.trim() : undefined;
      expect(read({ q }).q).toBe(kept);
    }),
  );
});

describe("what is no filter is passed over", () => {
  test.each([[{ folder: "lifecycle" }], [{ standing: "deleted" }], [{ owner: "you" }], [{ sort: "price" }], [{ tag: "x".repeat(41) }], [{ q: " " }], [{ kind: ["prompt", "workflow"] }], [{ colour: "red" }]])("%j", (params) => {
    expect(askedIn(params)).toEqual({});
  });
});

test("the server is asked in its own words", () => {
  expect(questionFor({ q: "reply", owner: "me", type: "email", sort: "name", view: "cards" }, me)).toEqual({ needle: "reply", owner: me, contentType: "email", limit: 60 });
  expect(questionFor({ sort: "used" }, me)).toEqual({ sort: "used", limit: 60 });
});

test("order and look narrow nothing, and stay when the filters go", () => {
  expect(isNarrowed({ sort: "name", view: "cards" })).toBe(false);
  expect(isNarrowed({ mark: "stale" })).toBe(true);
  expect(widened({ q: "x", folder, mark: "stale", sort: "name", view: "cards" })).toEqual({ sort: "name", view: "cards" });
});
