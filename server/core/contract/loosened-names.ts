import { below, keeps, loosening, ofType, step, unsure, type Loosening, type Walk } from "./loosening";
import { shortened } from "./loosened-types";
import { joined, nodeOf } from "./schema-node";
import { isFree, isNone, type Shape } from "./shape";

/** What an object promised of names it does not list. */
export function loosenedNames(walk: Walk, before: Shape, after: Shape): Loosening[] {
  return [...loosenedRest(walk, before, after), ...lostPatterns(walk, before, after), ...newPatterns(walk, before, after), ...loosenedNaming(walk, before, after), ...loosenedNeeds(walk, before, after)];
}

function loosenedRest(walk: Walk, before: Shape, after: Shape): Loosening[] {
  if (isFree(before.rest) || isNone(after.rest)) return [];
  if (!isNone(before.rest)) return below(".*", walk.loosened(before.rest, after.rest));
  return [loosening("closed", (where) => `${where} may now hold names that the schema does not describe.`, (where) => `${where} now holds only the names that the schema describes.`)];
}

const patternStep = (pattern: string) => `[/${shortened(pattern)}/]`;

function lostPatterns(walk: Walk, before: Shape, after: Shape): Loosening[] {
  return [...before.byPattern].flatMap(([pattern, was]) => {
    const is = after.byPattern.get(pattern);
    if (is) return below(patternStep(pattern), walk.loosened(was, is));
    const others = [after.rest, ...after.properties.values(), ...after.byPattern.values()];
    if (others.every((other) => keeps(walk, was, other))) return [];
    return [loosening("names", (where) => `Names like ${where} are no longer described.`, (where) => `Names like ${where} are now described.`, { path: patternStep(pattern), sure: isFree(after.rest) && after.byPattern.size === 0 })];
  });
}

function newPatterns(walk: Walk, before: Shape, after: Shape): Loosening[] {
  return [...after.byPattern].flatMap(([pattern, is]) => {
    if (before.byPattern.has(pattern) || isNone(is)) return [];
    const views = [before.rest, ...before.byPattern.values()];
    if (views.every((view) => keeps(walk, view, is))) return [];
    if (!isNone(before.rest)) return below(patternStep(pattern), unsure(walk.loosened(before.rest, is)));
    return [loosening("names", (where) => `Names like ${where} may now come.`, (where) => `Names like ${where} do not come any more.`, { path: patternStep(pattern), sure: before.byPattern.size === 0 })];
  });
}

function loosenedNaming(walk: Walk, before: Shape, after: Shape): Loosening[] {
  if (isFree(before.names)) return [];
  const listed = [...after.properties.keys()].filter((name) => !before.properties.has(name));
  const closed = isNone(after.rest) && after.byPattern.size === 0;
  const names = closed && listed.length === 0 ? [] : walk.loosened(ofType(before.names, "string"), ofType(after.names, "string"));
  return below("{name}", names);
}

function loosenedNeeds(walk: Walk, before: Shape, after: Shape): Loosening[] {
  const possible = ([name]: [string, unknown]) => !(isNone(after.rest) && after.byPattern.size === 0 && !after.properties.has(name));
  const needs = [...before.needs].filter(possible).flatMap(([name, others]) =>
    [...others]
      .filter((other) => !after.needs.get(name)?.has(other) && !after.required.has(other))
      .map((other) => loosening("needs", (where) => `${where} no longer brings ${other} with it.`, (where) => `${where} now brings ${other} with it.`, { path: step(name) })),
  );
  const dependents = [...before.dependents].filter(possible).flatMap(([name, was]) => {
    const is = after.dependents.get(name) ?? nodeOf(after.node.document);
    const there = nodeOf(after.node.document, { required: [name] });
    if (keeps(walk, was, is) || keeps(walk, was, joined(after.node, is, there))) return [];
    return [loosening("needs", (where) => `What holds where ${where} is there has changed.`, (where) => `Where ${where} is there, more holds now.`, { path: step(name), sure: false })];
  });
  return [...needs, ...dependents];
}
