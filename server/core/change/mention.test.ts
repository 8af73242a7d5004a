import fc from "fast-check";
import { expect, test } from "vitest";
import { addressed, mentionedIn, piecesOf, spoken, withMembers } from "./mention";

const ada = { id: "0198c0de-0000-7000-8000-00000000000a", name: "Ada" };
const byron = { id: "0198c0de-0000-7000-8000-00000000000b", name: "Ada Byron" };

test("what is written with names is kept with who they are, the longer name first", () => {
  const kept = addressed("@Ada Byron and @Ada, but not @Bo", [ada, byron]);
  expect(kept).toBe(`@[Ada Byron](${byron.id}) and @[Ada](${ada.id}), but not @Bo`);
  expect(mentionedIn(kept)).toEqual([byron, ada]);
  expect(spoken(kept)).toBe("@Ada Byron and @Ada, but not @Bo");
});

test("members are called by their names, and nobody else is", () => {
  const body = `@[Boss](${ada.id}) and @[Stranger](${byron.id})`;
  expect(withMembers(body, new Map([[ada.id, "Ada [the first]"]]))).toBe(`@[Ada the first](${ada.id}) and @Stranger`);
});

test("what only looks like a mention is words", () => {
  expect(piecesOf("@[Ada](nobody) or [a](b)")).toEqual(["@[Ada](nobody) or [a](b)"]);
  expect(piecesOf(`@[two\nlines](${ada.id})`)).toEqual([`@[two\nlines](${ada.id})`]);
});

test("reading and writing are each other's reverse", () => {
  const word = fc.constantFrom("hello ", "@", "@[", "](", "x@y ", "\n");
  const piece = fc.oneof(word, fc.constantFrom(`@[Ada](${ada.id})`, `@[Ada Byron](${byron.id})`));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }).map((all) => all.join("")), (body) => {
      const again = addressed(spoken(body), [ada, byron]);
      expect(spoken(again)).toBe(spoken(body));
      expect(piecesOf(body).map((one) => (typeof one === "string" ? one : `@[${one.name}](${one.id})`)).join("")).toBe(body);
    }),
  );
});
