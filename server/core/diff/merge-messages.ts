import { canonical } from "#server/core/version/canonical";
import type { Block, Message } from "#server/core/version/content";
import { align, placeName } from "./align";
import { equal } from "./facts";
import type { Ledger, Subject, Three } from "./ledger";
import { mergeOrder } from "./merge-order";
import { mergeText } from "./merge-text";

/** A block under a name that it has on all sides, and the name of the message it stands in. */
interface Named {
  key: string;
  home: string;
  is: Block;
}

interface Side {
  messages: Map<string, Message>;
  blocks: Map<string, Named>;
}

type Stack = readonly Message[];

/** Blocks that one side touched are taken from it; of a block that both touched, the words are merged. */
export function mergeMessages(base: Stack, mine: Stack, theirs: Stack, ledger: Ledger, within = ""): Message[] {
  const root = named(base, (message) => `b${message}`, (place) => `b${place}`);
  const ours = sided(base, mine, "m");
  const others = sided(base, theirs, "t", ours);
  const sides = { base: root, mine: ours, theirs: others };

  const merged = mergeOrder(...ordersOf(sides, "messages")).map((key) => ({ key, blocks: [] as Block[], kept: stays(key, sides), places: new Map<string, number>() }));
  const homes = new Map(merged.map((message) => [message.key, message]));
  for (const key of mergeOrder(...ordersOf(sides, "blocks"))) {
    const block = mergeBlock(`${within}${key}`, three<Named | undefined>(sides, (side) => side.blocks.get(key)), ledger);
    const home = block && homes.get(block.home);
    if (!home) continue;
    home.places.set(`${within}${key}`, home.blocks.push(block.is) - 1);
  }
  const standing = merged.filter(({ kept, blocks }) => kept || blocks.length > 0);
  if (standing.length === 0) return [...mine];
  return standing.map(({ key, blocks, places }, message) => {
    for (const conflict of ledger.conflicts) {
      const block = conflict.part === "block" ? places.get(conflict.id.split(" ")[0] ?? "") : undefined;
      if (block !== undefined && !within) conflict.place = { message, block };
    }
    return { role: mergeRole(`${within}${key} role`, three<Message["role"] | undefined>(sides, (side) => side.messages.get(key)?.role), ledger), blocks };
  });
}

const three = <T>(sides: { base: Side; mine: Side; theirs: Side }, read: (side: Side) => T): Three<T> => ({ base: read(sides.base), mine: read(sides.mine), theirs: read(sides.theirs) });

const ordersOf = (sides: { base: Side; mine: Side; theirs: Side }, what: "messages" | "blocks"): [string[], string[], string[]] => [
  [...sides.base[what].keys()],
  [...sides.mine[what].keys()],
  [...sides.theirs[what].keys()],
];

const stays = (key: string, { base, mine, theirs }: { base: Side; mine: Side; theirs: Side }) =>
  !base.messages.has(key) || (mine.messages.has(key) && theirs.messages.has(key));

function named(messages: Stack, messageKey: (message: number) => string, blockKey: (place: string, is: Block, home: string) => string): Side {
  const side: Side = { messages: new Map(), blocks: new Map() };
  messages.forEach((message, at) => {
    const home = messageKey(at);
    side.messages.set(home, message);
    message.blocks.forEach((is, block) => {
      const key = blockKey(placeName({ message: at, block }), is, home);
      side.blocks.set(key, { key, home, is });
    });
  });
  return side;
}

/** What the base holds keeps its name; what both sides add alike gets one name. */
function sided(base: Stack, messages: Stack, letter: string, other?: Side): Side {
  const found = align(base, messages);
  const known = new Map(found.blocks.map(({ before, after }) => [placeName(after), `b${placeName(before)}`]));
  const knownMessages = new Map([...found.messages].map(([here, there]) => [there, `b${here}`]));
  const free = new Map([...(other?.blocks ?? [])].filter(([key]) => key.startsWith("m")));
  const freeMessages = new Map([...(other?.messages ?? [])].filter(([key]) => key.startsWith("m")));
  return named(
    messages,
    (at) => knownMessages.get(at) ?? take(freeMessages, (message) => canonical(message) === canonical(messages[at])) ?? `${letter}${at}`,
    (place, is, home) => known.get(place) ?? take(free, (block) => block.home === home && equal(block.is, is)) ?? `${letter}${place}`,
  );
}

function take<T>(from: Map<string, T>, test: (value: T) => boolean): string | undefined {
  const found = [...from].find(([, value]) => test(value))?.[0];
  if (found !== undefined) from.delete(found);
  return found;
}

function mergeBlock(id: string, sides: Three<Named | undefined>, ledger: Ledger): Named | undefined {
  const { base, mine, theirs } = sides;
  const kind = (mine ?? theirs ?? base)?.is.kind ?? "custom";
  const about = (fact?: string): Subject => ({ id: fact ? `${id} ${fact}` : id, part: "block", name: kind, ...(fact ? { fact } : {}) });
  if (!base) return mine ?? theirs;
  if (!mine || !theirs) {
    const kept = mine ?? theirs;
    if (!kept || (equal(kept.is, base.is) && kept.home === base.home)) return undefined;
    const is = ledger.dispute(about(), { base: base.is, mine: mine?.is, theirs: theirs?.is });
    return is && { ...kept, is };
  }
  const pick = <Value>(fact: string, read: (block: Named) => Value) => ledger.settle(about(fact), { base: read(base), mine: read(mine), theirs: read(theirs) });
  const merged = mergeText(base.is.text, mine.is.text, theirs.is.text);
  const title = pick("title", ({ is }) => is.title);
  const off = pick("off", ({ is }) => is.off);
  return {
    key: mine.key,
    home: homeOf(base, mine, theirs),
    is: {
      kind: pick("kind", ({ is }) => is.kind) ?? kind,
      ...(title === undefined ? {} : { title }),
      text: merged ?? pick("text", ({ is }) => is.text) ?? mine.is.text,
      ...(off ? { off } : {}),
    },
  };
}

function mergeRole(id: string, sides: Three<Message["role"] | undefined>, ledger: Ledger): Message["role"] {
  const { mine, theirs } = sides;
  const settled = mine && theirs ? ledger.settle({ id, part: "message", name: "message", fact: "role" }, sides) : (mine ?? theirs);
  return settled ?? "user";
}

const homeOf = (base: Named, mine: Named, theirs: Named) => (mine.home === base.home ? theirs.home : mine.home);
