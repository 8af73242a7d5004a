import type { Origins } from "#server/core/diff/blame";
import { linesOf } from "#server/core/diff/line";
import { canonical } from "#server/core/version/canonical";
import { emptyPrompt, type Content, type Message } from "#server/core/version/content";
import { isBlank, isLine, leavesOf, linePath, type Leaves } from "./leaves";

/** A version, and who saved it. */
export interface Saved {
  serial: number;
  author: string;
  content: Content;
}

interface Head extends Saved {
  /** For each of its lines, the serial of the version that wrote it. */
  origins: Origins;
}

/** Who answers for one thing that is not as it is live. */
interface Answer {
  author: string;
  of: string;
}

/** Something whose last change is looked for, and what a version says of it. */
interface Question {
  of: string;
  said(leaves: Leaves): string;
}

/**
 * Who answers for what differs between what is live and a head.
 * New lines tell it themselves; all else is asked of the versions down from the head, the newest first, until somebody is found for each.
 */
export class Inquiry {
  readonly answers: Answer[] = [];
  private open: Question[];
  private readonly head: Head;

  constructor(live: Content | undefined, head: Head, authorOf: (serial: number) => string | undefined) {
    this.head = head;
    const [there, here] = [leavesOf(live ?? nothing(head.content)), leavesOf(head.content)];
    const written = new Set<string>();
    for (const { text, serial } of linesBy(head)) {
      if (there.facts.has(linePath(text))) continue;
      written.add(linePath(text));
      this.answers.push({ author: authorOf(serial) ?? head.author, of: linePath(text) });
    }
    this.open = [...factsAsked(there, here).filter(({ of }) => !written.has(of)), ...ordersAsked(there, here)];
    const changed = !live || canonical(live) !== canonical(head.content);
    // What is no words, such as an empty line, is answered for by whoever saved it last.
    if (changed && this.answers.length === 0 && this.open.length === 0) this.answers.push({ author: head.author, of: "spaces" });
  }

  get settled() {
    return this.open.length === 0;
  }

  /** Hears one version and the one before it, if there is one. */
  hear({ author, content }: Saved, before: Content | undefined) {
    const [was, is] = [leavesOf(before ?? nothing(content)), leavesOf(content)];
    this.open = this.open.filter(({ of, said }) => {
      if (said(was) === said(is)) return true;
      this.answers.push({ author, of });
      return false;
    });
  }

  /** Where no version up to the head made it so, as when an older one comes back, whoever saved the head answers. */
  end(): Answer[] {
    this.answers.push(...this.open.map(({ of }) => ({ author: this.head.author, of })));
    this.open = [];
    return this.answers;
  }
}

/** The same of versions that are all at hand; the head is the last of them. */
export function answerers(live: Content | undefined, head: Head, versions: readonly Saved[]): Answer[] {
  const authors = new Map(versions.map(({ serial, author }) => [serial, author]));
  const inquiry = new Inquiry(live, head, (serial) => authors.get(serial));
  const newestFirst = [...versions].sort((one, other) => other.serial - one.serial);
  newestFirst.forEach((version, at) => !inquiry.settled && inquiry.hear(version, newestFirst[at + 1]?.content));
  return inquiry.end();
}

const nothing = ({ kind }: Content): Content => (kind === "workflow" ? { kind, inputs: [], steps: [] } : emptyPrompt());

function linesBy({ content, origins, serial }: Head): { text: string; serial: number }[] {
  if (content.kind === "workflow") return [];
  const said = (messages: readonly Message[], written: number[][][] | undefined) =>
    messages.flatMap(({ blocks }, message) => blocks.flatMap(({ text }, block) => linesOf(text).map((line, at) => ({ text: line, serial: written?.[message]?.[block]?.[at] ?? serial }))));
  const variants = (content.variants ?? []).flatMap(({ family, messages }) => said(messages ?? [], origins.variants?.[family]));
  return [...said(content.messages, origins.messages), ...variants].filter(({ text }) => !isBlank(text));
}

function factsAsked(there: Leaves, here: Leaves): Question[] {
  const paths = new Set([...there.facts.keys(), ...here.facts.keys()]);
  return [...paths].filter((path) => there.facts.get(path) !== here.facts.get(path)).map((of) => ({ of, said: ({ facts }) => facts.get(of) ?? "" }));
}

/** The order of what stayed; what came or went is asked after by itself. */
function ordersAsked(there: Leaves, here: Leaves): Question[] {
  return [...here.orders].flatMap(([list, now]): Question[] => {
    const was = there.orders.get(list) ?? [];
    const stayed = new Set(now.filter((path) => was.includes(path) && (!isLine(path) || there.facts.get(path) === here.facts.get(path))));
    const said = ({ orders }: Leaves) => (orders.get(list) ?? []).filter((path) => stayed.has(path)).join("\n");
    return said(there) === said(here) ? [] : [{ of: `order of ${list}`, said }];
  });
}
