import { below, keeps, loosening, type Loosening, type Walk } from "./loosening";
import type { Contained, Shape } from "./shape";

export function loosenedLists(walk: Walk, before: Shape, after: Shape): Loosening[] {
  return [...loosenedItems(walk, before, after), ...loosenedUnique(before, after), ...before.contains.flatMap((promise) => loosenedContains(walk, promise, after))];
}

/** Place by place as far as places are told apart, then all others. */
function loosenedItems(walk: Walk, before: Shape, after: Shape): Loosening[] {
  const places = Math.min(Math.max(before.first.length, after.first.length), after.sizes.maxItems);
  const found = Array.from({ length: places }, (_, place) => below(`[${place}]`, walk.loosened(before.first[place] ?? before.items, after.first[place] ?? after.items)));
  const more = after.sizes.maxItems > places ? below("[]", walk.loosened(before.items, after.items)) : [];
  return [...found.flat(), ...more];
}

function loosenedUnique(before: Shape, after: Shape): Loosening[] {
  if (!before.unique || after.unique || after.sizes.maxItems <= 1) return [];
  return [loosening("unique", (where) => `${where} may now hold the same item twice.`, (where) => `${where} no longer holds the same item twice.`)];
}

function loosenedContains(walk: Walk, promise: Contained, after: Shape): Loosening[] {
  const atLeast = promise.min === 0 || after.contains.some(({ what, min }) => min >= promise.min && keeps(walk, promise.what, what)) || (after.sizes.minItems >= promise.min && after.first.length === 0 && keeps(walk, promise.what, after.items));
  const atMost = !Number.isFinite(promise.max) || after.sizes.maxItems <= promise.max || after.contains.some(({ what, max }) => max <= promise.max && keeps(walk, what, promise.what));
  if (atLeast && atMost) return [];
  const alike = after.contains.some(({ what }) => keeps(walk, promise.what, what) && keeps(walk, what, promise.what));
  return [
    loosening("contains", (where) => `${where} no longer holds as many items of the promised kind.`, (where) => `${where} now holds a promised number of items of a kind.`, {
      sure: alike || after.contains.length === 0,
    }),
  ];
}
