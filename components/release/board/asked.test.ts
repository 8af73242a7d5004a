import { expect, test } from "vitest";
import { addressOf, askedIn, questionFor, type Asked } from "./asked";

const folder = "01997c1e-0000-7000-8000-0000000000aa";
const read = (asked: Asked) => askedIn(Object.fromEntries(new URLSearchParams(addressOf(asked))));

test("an address is read back as it was written", () => {
  const asked: Asked = { q: "billing & reply", folder, view: "history", environment: folder };
  expect(read(asked)).toEqual(asked);
  expect(addressOf({})).toBe("");
});

test("what is no such question is passed over", () => {
  expect(askedIn({ folder: "lifecycle", view: "matrix", environment: "production" })).toEqual({});
});

test("the server is asked in its own words", () => {
  expect(questionFor({ q: "reply", folder, view: "history" })).toEqual({ find: "reply", folderId: folder });
});
