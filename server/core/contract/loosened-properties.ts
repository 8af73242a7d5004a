import { below, keeps, loosening, step, unsure, type Loosening, type Walk } from "./loosening";
import { isFree, isNone, type Shape } from "./shape";

/** Name by name, what an object promised of it. */
export function loosenedProperties(walk: Walk, before: Shape, after: Shape): Loosening[] {
  const names = new Set([...before.properties.keys(), ...before.required, ...after.properties.keys()]);
  return [...names].flatMap((name) => {
    const found = loosenedProperty(walk, before, after, name);
    return below(step(name), found.some(({ kind, path }) => kind === "property" && path === "") ? found : [...missing(before, after, name), ...found]);
  });
}

const missing = (before: Shape, after: Shape, name: string): Loosening[] =>
  before.required.has(name) && !after.required.has(name)
    ? [loosening("required", (where) => `${where} is no longer guaranteed: it may be missing.`, (where) => `${where} is now always there.`)]
    : [];

function loosenedProperty(walk: Walk, before: Shape, after: Shape, name: string): Loosening[] {
  const was = before.properties.get(name);
  const is = after.properties.get(name);
  if (was && is) return isNone(was) ? added(after, name, is) : walk.loosened(was, is);
  if (was) return isNone(was) ? undescribed(after) : removed(walk, before, after, name);
  if (!is || isNone(is)) return [];
  if (before.byPattern.size > 0) {
    const views = [before.rest, ...before.byPattern.values()];
    return views.every((view) => keeps(walk, view, is)) ? [] : unsure(added(after, name));
  }
  return isNone(before.rest) ? added(after, name) : walk.loosened(before.rest, is);
}

/** Consumers that read by name do not notice, those that check strictly refuse: nobody can decide it from here. */
function added(after: Shape, name: string, is = after.properties.get(name)): Loosening[] {
  if (is && isNone(is)) return [];
  return [loosening("property", (where) => `${where} is new${after.required.has(name) ? " and always there" : ""}: consumers that allow only the names they know will refuse it.`, (where) => `${where} does not come any more.`, { sure: false })];
}

const undescribed = (after: Shape): Loosening[] =>
  isNone(after.rest) && after.byPattern.size === 0
    ? []
    : [loosening("property", (where) => `${where} was ruled out and may now come.`, (where) => `${where} is ruled out.`)];

function removed(walk: Walk, before: Shape, after: Shape, name: string): Loosening[] {
  const was = before.properties.get(name) ?? before.rest;
  const always = before.required.has(name);
  const views = [after.rest, ...after.byPattern.values()];
  const come = (where: string) => (always ? `${where} is new and always there.` : `${where} is now described.`);
  if (views.every(isNone)) {
    const gone = (where: string) => (always ? `${where} is gone: it was always there.` : `${where} does not come any more: consumers had to manage without it, but may have counted on it.`);
    return [loosening("property", gone, come, { sure: always })];
  }
  if (isFree(was) && !always) return [];
  if (isFree(was) && after.required.has(name)) return [];
  if (after.byPattern.size === 0 && isFree(after.rest)) {
    const state = after.required.has(name) ? "is no longer described: it may hold anything" : "is gone from the schema: it may be missing or hold anything";
    return [loosening("property", (where) => `${where} ${state}.`, come)];
  }
  const found = views.flatMap((view) => walk.loosened(was, view));
  return after.byPattern.size > 0 ? unsure(found) : found;
}
