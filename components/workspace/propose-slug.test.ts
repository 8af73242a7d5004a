import fc from "fast-check";
import { expect, test } from "vitest";
import { proposeSlug } from "./propose-slug";

test.for([
  ["Larkfield", "larkfield"],
  ["  Acme Marketing! ", "acme-marketing"],
  ["Søren & Töchter", "soren-and-tochter"],
  ["Straße 7", "strasse-7"],
  ["Joanna’s team", "joannas-team"],
  ["李", ""],
] as const)("%s becomes %s", ([name, slug]) => {
  expect(proposeSlug(name)).toBe(slug);
});

test("whatever the name, the proposal has the form of an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (name) => {
      expect(proposeSlug(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(proposeSlug(name).length).toBeLessThanOrEqual(40);
    }),
  );
});
