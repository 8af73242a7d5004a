import { plain } from "./plain";
import type { Rule, Rules } from "./rules";
import type { Span } from "./spans";

export type Counts = Record<string, number>;

export interface Redacted {
  text: string;
  counts: Counts;
}

interface Taken extends Span {
  /** Absent for what stands there from an earlier time. */
  rule?: Rule;
}

const mostPasses = 8;

/**
 * Takes out what the rules find. `said` is the name the text is filed under: a number under "phone" is one.
 * What is taken out may uncover what stood beside it, so it looks again until nothing is left to find.
 */
export function redact(text: string, rules: Rules, said = ""): Redacted {
  const counts: Counts = {};
  let kept = text;
  for (let pass = 1; ; pass += 1) {
    const taken = takenFrom(kept, rules, said);
    const found = taken.flatMap(({ rule }) => rule ?? []);
    if (found.length === 0) return { text: kept, counts };
    for (const { id } of found) counts[id] = (counts[id] ?? 0) + 1;
    const dropped = found.find(({ mode }) => mode === "drop") ?? (pass === mostPasses ? found[0] : undefined);
    if (dropped) return { text: `[left out: held ${dropped.held}]`, counts };
    kept = replaced(kept, taken, rules);
  }
}

export function addCounts(into: Counts, more: Counts): Counts {
  for (const [id, count] of Object.entries(more)) into[id] = (into[id] ?? 0) + count;
  return into;
}

function takenFrom(text: string, rules: Rules, said: string): Taken[] {
  const found = foundIn(text, rules.list, said).toSorted(byPlace);
  if (found.length === 0) return [];
  const left: Taken[] = [...text.matchAll(rules.left)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return united([...left, ...beyond(found, left)].toSorted(byPlace));
}

const byPlace = (one: Span, other: Span) => one.start - other.start || other.end - one.end;

function foundIn(text: string, list: readonly Rule[], said: string): Taken[] {
  const before = said === "" ? "" : `${said.slice(0, 60)}: `;
  const read = plain(before + text);
  return list.flatMap((rule) => {
    if (text !== "" && rule.isAll?.(said, text)) return { start: 0, end: text.length, rule };
    const shift = rule.verbatim ? 0 : before.length;
    return rule.find(rule.verbatim ? text : read).flatMap(({ start, end }) => (end > shift && end > start ? { ...whole(text, Math.max(0, start - shift), end - shift), rule } : []));
  });
}

/** No character is cut in half. */
function whole(text: string, start: number, end: number): Span {
  const inside = (at: number) => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  return { start: inside(start) ? start - 1 : start, end: inside(end) ? end + 1 : end };
}

/** What reaches beyond that which stands there already. */
function beyond(found: readonly Taken[], left: readonly Span[]): Taken[] {
  const covered = joined(left);
  let at = 0;
  return found.filter(({ start, end }) => {
    while ((covered[at]?.end ?? Infinity) <= start) at += 1;
    const there = covered[at];
    return !there || start < there.start || end > there.end;
  });
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** What overlaps goes as one, so that no half of it stays: by the rule that leaves all out, else by the longest, else by the first. */
function united(sorted: readonly Taken[]): Taken[] {
  const all: (Taken & { length: number })[] = [];
  for (const { start, end, rule } of sorted) {
    const last = all.at(-1);
    if (!last || start >= last.end) all.push({ start, end, rule, length: rule ? end - start : 0 });
    else {
      last.end = Math.max(last.end, end);
      const wins = rule && (!last.rule || (last.rule.mode !== "drop" && (rule.mode === "drop" || end - start > last.length)));
      if (wins) Object.assign(last, { rule, length: end - start });
    }
  }
  return all;
}

function replaced(text: string, taken: readonly Taken[], { hash }: Rules): string {
  let at = 0;
  const parts = taken.map(({ start, end, rule }) => {
    const before = text.slice(at, start);
    const written = text.slice(start, end);
    at = end;
    if (!rule) return before + written;
    return `${before}[${rule.word}${rule.mode === "hash" ? ` ${hash(rule.id, rule.same(rule.verbatim ? written : plain(written)))}` : ""}]`;
  });
  return parts.join("") + text.slice(at);
}
