import type { Block, Message } from "#server/core/version/content";
import { align, placeName, type Pair, type Standing } from "./align";
import type { BlockComparison, MessageComparison } from "./comparison";
import { gather } from "./gather";
import { lines } from "./line";
import { markMovedLines } from "./moved-lines";
import { keptOrder } from "./ordered";

/** The messages of two versions, in the order of the later; what is gone stands where it stood. */
export function compareMessages(before: readonly Message[], after: readonly Message[]): MessageComparison[] {
  const { messages, blocks } = align(before, after);
  const moves = movesAmong(blocks, messages);
  const pairs = new Map(blocks.map((pair) => [placeName(pair.after), pair]));
  const stayed = new Set(blocks.map(({ before: at }) => placeName(at)));
  const were = new Map([...messages].map(([here, there]) => [there, here]));
  const keptMessages = keptOrder(after.flatMap((_, there) => were.get(there) ?? []), after.flatMap(({ blocks: all }, there) => (were.has(there) ? weight(all) : [])));

  let rank = -1;
  const compared = after.map((message, there): MessageComparison => {
    const here = were.get(there);
    const now = message.blocks.map((is, block) => {
      const pair = pairs.get(placeName({ message: there, block }));
      return pair ? pairedBlock(pair, moves.get(pair)) : loneBlock("added", { message: there, block, is });
    });
    const old = here === undefined ? undefined : before[here];
    if (here === undefined || !old) return { fate: "added", role: message.role, after: there, blocks: now };
    rank += 1;
    const blocksOfBoth = withGone(now, goneOf(old, here, stayed), here);
    const changed = old.role !== message.role || blocksOfBoth.some((block) => block.fate !== "same" || block.moved);
    return {
      fate: changed ? "changed" : "same",
      role: message.role,
      ...(old.role === message.role ? {} : { was: old.role }),
      ...(keptMessages.has(rank) ? {} : { moved: true }),
      before: here,
      after: there,
      blocks: blocksOfBoth,
    };
  });
  const gone = before.flatMap((message, here): MessageComparison[] =>
    messages.has(here) ? [] : [{ fate: "removed", role: message.role, before: here, blocks: goneOf(message, here, stayed) }],
  );
  return markMovedLines(insertGone(compared, gone));
}

function goneOf(message: Message, here: number, stayed: ReadonlySet<string>): BlockComparison[] {
  return message.blocks.flatMap((is, block) => (stayed.has(placeName({ message: here, block })) ? [] : [loneBlock("removed", { message: here, block, is })]));
}

const weight = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 1);

const looks = ({ kind, title, off }: Block) => ({ kind, ...(title === undefined ? {} : { title }), ...(off ? { off } : {}) });

function loneBlock(fate: "added" | "removed", { message, block, is }: Standing): BlockComparison {
  const place = { message, block };
  return fate === "added" ? { fate, ...looks(is), after: place, lines: lines("", is.text) } : { fate, ...looks(is), before: place, lines: lines(is.text, "") };
}

function pairedBlock({ before, after }: Pair, moved: BlockComparison["moved"]): BlockComparison {
  const was = {
    ...(before.is.kind === after.is.kind ? {} : { kind: before.is.kind }),
    ...((before.is.title ?? "") === (after.is.title ?? "") ? {} : { title: before.is.title ?? "" }),
    ...(before.is.off === after.is.off ? {} : { off: before.is.off === true }),
  };
  const differs = before.is.text !== after.is.text || Object.keys(was).length > 0;
  return {
    fate: differs ? "changed" : "same",
    ...looks(after.is),
    ...(Object.keys(was).length > 0 ? { was } : {}),
    before: { message: before.message, block: before.block },
    after: { message: after.message, block: after.block },
    ...(moved ? { moved } : {}),
    lines: lines(before.is.text, after.is.text),
  };
}

function movesAmong(pairs: readonly Pair[], messages: ReadonlyMap<number, number>) {
  const moves = new Map<Pair, "within" | "between">();
  const within = new Map<number, Pair[]>();
  for (const pair of pairs) {
    if (messages.get(pair.before.message) !== pair.after.message) moves.set(pair, "between");
    else gather(within, pair.after.message, pair);
  }
  for (const group of within.values()) {
    const ordered = group.sort((one, other) => one.after.block - other.after.block);
    const kept = keptOrder(ordered.map(({ before }) => before.block), ordered.map(({ after }) => 1 + after.is.text.length));
    ordered.forEach((pair, at) => kept.has(at) || moves.set(pair, "within"));
  }
  return moves;
}

/** A block that is gone stands after the one it followed. */
function withGone(now: readonly BlockComparison[], gone: readonly BlockComparison[], here: number): BlockComparison[] {
  const all = [...now];
  for (const block of gone) {
    const rankOf = ({ before, moved }: BlockComparison) => (before?.message === here && !moved ? before.block : -1);
    const mine = block.before?.block ?? 0;
    const followed = all.findLastIndex((other) => rankOf(other) >= 0 && rankOf(other) < mine);
    all.splice(followed + 1, 0, block);
  }
  return all;
}

function insertGone(compared: readonly MessageComparison[], gone: readonly MessageComparison[]): MessageComparison[] {
  const all = [...compared];
  for (const message of gone) {
    const followed = all.findLastIndex(({ before }) => before !== undefined && before < (message.before ?? 0));
    all.splice(followed + 1, 0, message);
  }
  return all;
}
