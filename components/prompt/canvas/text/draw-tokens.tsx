import { Facet, type EditorState, type Range } from "@codemirror/state";
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from "@codemirror/view";
import { bulletOf, hanging, markBox } from "./bullet";
import type { Known } from "./known";
import { tagsIn, type Tag } from "./tags";
import { standingOf, standingWords, tokenLook, braceLook } from "./token-look";

const nothing: Known = { inputs: new Map(), snippets: new Map() };

export const knownNames = Facet.define<Known, Known>({ combine: ([known]) => known ?? nothing });

/** Variables as tokens without their braces, until the caret is in one; typed bullets hang. */
export const drawTokens = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = drawn(view);
    }
    update(update: ViewUpdate) {
      const other = update.startState.facet(knownNames) !== update.state.facet(knownNames);
      if (other || update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged) this.decorations = drawn(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function drawn(view: EditorView): DecorationSet {
  const { state, viewport, hasFocus } = view;
  const known = state.facet(knownNames);
  const tags = tagsIn(state.doc.toString()).filter((tag) => tag.name && tag.to > viewport.from && tag.from < viewport.to);
  return Decoration.set([...tags.flatMap((tag) => token(tag, known, hasFocus && isEntered(state, tag))), ...bullets(state, viewport)], true);
}

const isEntered = ({ selection }: EditorState, { from, to }: Tag) => selection.ranges.some((range) => range.from < to && range.to > from);

function token(tag: Tag, known: Known, open: boolean): Range<Decoration>[] {
  const standing = standingOf(tag, known);
  const number = tag.kind === "snippet" ? known.snippets.get(tag.name)?.number : undefined;
  const look = Decoration.mark({ class: tokenLook(standing), attributes: { title: standingWords[standing] ?? "", "data-number": number && !open ? ` ${number}` : "" } });
  const braces = open ? [] : [brace.range(tag.from, tag.shownFrom), brace.range(tag.shownTo, tag.to)];
  return [look.range(tag.from, tag.to), ...braces];
}

const brace = Decoration.mark({ class: braceLook });

function bullets(state: EditorState, { from, to }: { from: number; to: number }): Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
    const bullet = bulletOf(line.text);
    if (bullet) {
      const { paddingLeft, textIndent } = hanging(bullet);
      found.push(Decoration.line({ attributes: { style: `padding-left:${paddingLeft}px;text-indent:${textIndent}px` } }).range(line.from));
      found.push(Decoration.mark({ class: markBox, attributes: { style: `min-width:${bullet.inset}px` } }).range(line.from, line.from + bullet.length));
    }
    if (line.to >= to || line.number === state.doc.lines) return found;
  }
}
