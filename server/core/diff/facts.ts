import { canonical } from "#server/core/version/canonical";
import type { Json } from "#server/core/version/content";
import type { Fact, NamedComparison } from "./comparison";

/** Which members of two records differ, in the order of the earlier and then the later. */
export function facts(before: object | undefined, after: object | undefined): Fact[] {
  const [one, other] = [members(before), members(after)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => !equal(one[name], other[name])).map((name) => fact(name, one[name], other[name]));
}

export const equal = (one: unknown, other: unknown) => (one === undefined || other === undefined ? one === other : canonical(one) === canonical(other));

const members = (of: object | undefined) => (of ?? {}) as { [name: string]: unknown }; // safe because only plain records of a content come here
const fact = (name: string, before: unknown, after: unknown): Fact => ({
  name,
  ...(before === undefined ? {} : { before: before as Json }), // safe because a content holds nothing but JSON
  ...(after === undefined ? {} : { after: after as Json }), // safe because a content holds nothing but JSON
});

/** Two lists whose members are known by name. One that went and one that came with all else equal is one renamed. */
export function named<Member extends object>(before: readonly Member[], after: readonly Member[], nameOf: (member: Member) => string, nameKey?: string): NamedComparison[] {
  const theirs = new Map(after.map((member) => [nameOf(member), member]));
  const ours = new Map(before.map((member) => [nameOf(member), member]));
  const gone = before.filter((member) => !theirs.has(nameOf(member)));
  const come = after.filter((member) => !ours.has(nameOf(member)));
  const renamed = nameKey ? renames(gone, come, nameKey) : new Map<Member, Member>();
  const arrived = new Set(renamed.values());
  return [
    ...before.flatMap((member): NamedComparison[] => {
      const now = theirs.get(nameOf(member));
      const renamedTo = renamed.get(member);
      if (renamedTo) return [{ name: nameOf(renamedTo), was: nameOf(member), fate: "changed", facts: [] }];
      if (!now) return [{ name: nameOf(member), fate: "removed", facts: facts(member, undefined) }];
      const differing = facts(member, now);
      return differing.length ? [{ name: nameOf(member), fate: "changed", facts: differing }] : [];
    }),
    ...come.filter((member) => !arrived.has(member)).map((member): NamedComparison => ({ name: nameOf(member), fate: "added", facts: facts(undefined, member) })),
  ];
}

function renames<Member extends object>(gone: readonly Member[], come: readonly Member[], nameKey: string): Map<Member, Member> {
  const nameless = (member: Member) => canonical(Object.fromEntries(Object.entries(member).filter(([key]) => key !== nameKey)));
  const waiting = [...come];
  const found = new Map<Member, Member>();
  for (const member of gone) {
    const at = waiting.findIndex((candidate) => nameless(candidate) === nameless(member));
    const [match] = at < 0 ? [] : waiting.splice(at, 1);
    if (match) found.set(member, match);
  }
  return found;
}

/** Whether what both hold stands in another order. */
export function isReordered<Member>(before: readonly Member[], after: readonly Member[], nameOf: (member: Member) => string) {
  const [ours, theirs] = [before.map(nameOf), after.map(nameOf)];
  return ours.filter((name) => theirs.includes(name)).join("\n") !== theirs.filter((name) => ours.includes(name)).join("\n");
}
