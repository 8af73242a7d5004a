import { canonical } from "#server/core/version/canonical";
import type { Family, PromptContent, Suppression, Variant } from "#server/core/version/content";
import { equal } from "./facts";
import { Ledger, type Choices, type Conflict, type Subject, type Three } from "./ledger";
import { mergeMessages } from "./merge-messages";
import { mergeOrder } from "./merge-order";

export interface Merged {
  content: PromptContent;
  conflicts: Conflict[];
}

/** Brings two versions of one base together. What both changed differently is a conflict, settled as chosen, and as mine until then. */
export function merge(base: PromptContent, mine: PromptContent, theirs: PromptContent, choices: Choices = {}): Merged {
  if (equal(mine, theirs) || equal(theirs, base)) return { content: mine, conflicts: [] };
  if (equal(mine, base)) return { content: theirs, conflicts: [] };
  const ledger = new Ledger(choices);
  const all = { base, mine, theirs };
  const output = ledger.settle({ id: "output", part: "output", name: "output" }, each(all, (content) => content.output));
  const settings = mergeRecord("settings", "settings", each(all, (content) => content.settings), ledger);
  const snippets = mergeRecord("snippet", "snippets", each(all, (content) => content.snippets), ledger);
  const variants = mergeVariants(all, ledger);
  const suppressions = mergeList(each(all, (content) => content.suppressions ?? []), suppressionName, (_, three) => three.mine ?? three.theirs);
  const content: PromptContent = {
    kind: "prompt",
    style: ledger.settle({ id: "style", part: "style", name: "style" }, each(all, ({ style }) => style)) ?? mine.style,
    messages: mergeMessages(base.messages, mine.messages, theirs.messages, ledger),
    inputs: mergeList(each(all, ({ inputs }) => inputs), ({ name }) => name, (name, three) => mergeFields({ id: `input ${name}`, part: "input", name }, three, ledger)),
    ...(output ? { output } : {}),
    ...(settings ? { settings } : {}),
    ...(variants.length ? { variants } : {}),
    ...(snippets ? { snippets } : {}),
    ...(suppressions.length ? { suppressions } : {}),
  };
  return { content, conflicts: ledger.conflicts };
}

const each = <From, To>({ base, mine, theirs }: { base: From; mine: From; theirs: From }, read: (from: From) => To) => ({ base: read(base), mine: read(mine), theirs: read(theirs) });

const suppressionName = (suppression: Suppression) => canonical(suppression);

/** A list whose members have names: what one side took out is out, what one side put in is in. */
function mergeList<Member extends object>(
  lists: { base: readonly Member[]; mine: readonly Member[]; theirs: readonly Member[] },
  nameOf: (member: Member) => string,
  settle: (name: string, three: Three<Member>) => Member | undefined,
): Member[] {
  const byName = each(lists, (list) => new Map(list.map((member) => [nameOf(member), member])));
  const keys = each(byName, (members) => [...members.keys()]);
  return mergeOrder(keys.base, keys.mine, keys.theirs).flatMap((name) => {
    const three = each(byName, (members) => members.get(name));
    const { base, mine, theirs } = three;
    if (base && ((!mine && equal(base, theirs)) || (!theirs && equal(base, mine)))) return [];
    return settle(name, three) ?? [];
  });
}

/** Facts are settled one by one; a thing that one side removed and the other changed is settled whole. */
function mergeFields<Member extends object>(subject: Subject, three: Three<Member>, ledger: Ledger): Member | undefined {
  const { base, mine, theirs } = three;
  if (!mine || !theirs) return base ? ledger.dispute(subject, three) : (mine ?? theirs);
  const names = [...new Set([mine, theirs].flatMap((member) => Object.keys(member)))];
  const fields = each(three, (member): { [name: string]: unknown } => ({ ...member }));
  const settled = names.map((name) => [name, ledger.settle({ ...subject, id: `${subject.id} ${name}`, fact: name }, each(fields, (field) => field[name]))] as const);
  return Object.fromEntries(settled.filter(([, value]) => value !== undefined)) as Member; // safe because every fact is one that a side holds
}

function mergeRecord<Held extends object>(part: Conflict["part"], id: string, three: Three<Held>, ledger: Ledger): Held | undefined {
  const all = each(three, (held): { [name: string]: unknown } => ({ ...held }));
  const names = [...new Set([...Object.keys(all.mine), ...Object.keys(all.theirs)])];
  const settled = names.map((name) => [name, ledger.settle({ id: `${id} ${name}`, part, name }, each(all, (held) => held[name]))] as const);
  const held = settled.filter(([, value]) => value !== undefined);
  return held.length ? (Object.fromEntries(held) as Held) : undefined; // safe because every fact is one that a side holds
}

function mergeVariants(all: { base: PromptContent; mine: PromptContent; theirs: PromptContent }, ledger: Ledger): Variant[] {
  return mergeList(each(all, (content) => content.variants ?? []), ({ family }) => family, (name, three) => {
    const { base, mine, theirs } = three;
    const subject: Subject = { id: `variant ${name}`, part: "variant", name };
    if (!base || !mine || !theirs) return !base && (!mine || !theirs) ? (mine ?? theirs) : ledger.settle(subject, three);
    const family = name as Family; // safe because variants are named by their family
    const style = ledger.settle({ ...subject, id: `${subject.id} style`, fact: "style" }, each({ base, mine, theirs }, (variant) => variant.style));
    const settings = mergeRecord("variant", `${subject.id} settings`, each({ base, mine, theirs }, (variant) => variant.settings), ledger);
    const messages =
      base.messages && mine.messages && theirs.messages
        ? mergeMessages(base.messages, mine.messages, theirs.messages, ledger, `${name}:`)
        : ledger.settle({ ...subject, id: `${subject.id} messages`, fact: "messages" }, each({ base, mine, theirs }, (variant) => variant.messages));
    return { family, ...(style ? { style } : {}), ...(messages ? { messages } : {}), ...(settings ? { settings } : {}) };
  });
}
