import superjson from "superjson";
import { expect, test } from "vitest";
import { wire } from "./wire";

test("dates and what is undefined arrive as they were sent, and what was sent twice arrives twice", () => {
  const twice = { a: 1 };
  const sent = { at: new Date(0), nothing: undefined, list: [twice, twice] };
  expect(wire.input.deserialize(wire.input.serialize(sent))).toEqual(sent);
});

test("a letter can't make more of its values than it holds", () => {
  const twin = superjson.serialize({ list: [[1], [2]] });
  const doubled = { ...twin, meta: { referentialEqualities: { "list.0": ["list.1"] } } };
  expect(superjson.deserialize(doubled)).toEqual({ list: [[1], [1]] });
  expect(wire.input.deserialize(doubled)).toEqual({ list: [[1], [2]] });
});
