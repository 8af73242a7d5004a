import { hasWord } from "./tokens";
import { words } from "./words";

/** What one side did to a stretch of the common text. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

function editsOf(base: string, text: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open = false;
  for (const { kind, text: piece } of words(base, text)) {
    const last = edits.at(-1);
    if (kind === "same") {
      at += piece.length;
      open = false;
      continue;
    }
    const edit = open && last ? last : { from: at, to: at, text: "" };
    if (edit !== last || !open) edits.push(edit);
    open = true;
    if (kind === "added") edit.text += piece;
    else at = edit.to = at + piece.length;
  }
  return edits;
}

/** Both sides' edits of one text put together; nothing when they touch the same words. */
export function mergeText(base: string, mine: string, theirs: string): string | undefined {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const [ours, others] = [editsOf(base, mine), editsOf(base, theirs)];
  const same = (one: Edit, other: Edit) => one.from === other.from && one.to === other.to && one.text === other.text;
  const news = others.filter((other) => !ours.some((one) => same(one, other)));
  if (news.some((other) => ours.some((one) => !same(one, other) && touch(base, one, other)))) return undefined;
  let [merged, at] = ["", 0];
  for (const { from, to, text } of [...ours, ...news].sort((one, other) => one.from - other.from || one.to - other.to)) {
    merged += base.slice(at, from) + text;
    at = to;
  }
  return merged + base.slice(at);
}

/** Edits touch when no word and no line's end stands between them. */
function touch(base: string, one: Edit, other: Edit) {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  if (second.from < first.to || (second.from === first.from && second.to === first.to)) return true;
  const between = base.slice(first.to, second.from);
  return !hasWord(between) && !between.includes("\n");
}
