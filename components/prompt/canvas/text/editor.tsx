import { history, redo, redoDepth, standardKeymap, undo, undoDepth } from "@codemirror/commands";
import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { Compartment, EditorState, Prec, type Extension } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { completeNames } from "./complete-names";
import { drawTokens, knownNames } from "./draw-tokens";
import { drawMarks } from "./draw-marks";
import { editorTheme } from "./editor-theme";
import type { Known } from "./known";

/** What a block's editor tells the block. */
export type EditorNews =
  | { news: "text"; text: string; undone: boolean }
  | { news: "caret"; at: number }
  | { news: "leaves"; by: 1 | -1 }
  | { news: "new-input"; name: string }
  /** Its own memory is at its end. */
  | { news: "undo" | "redo" | "escape" };

export type Tell = (news: EditorNews) => void;

interface Setting {
  text: string;
  label: string;
  hint: string;
  known: Known;
  tell: Tell;
}

export const naming = new Compartment();
export const labelling = new Compartment();

export const labelled = (label: string): Extension => EditorView.contentAttributes.of({ "aria-label": label });

export function editorState({ text, label, hint, known, tell }: Setting) {
  return EditorState.create({
    doc: text,
    extensions: [
      history(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ spellcheck: "true", autocorrect: "on", autocapitalize: "sentences", "data-block-text": "" }),
      labelling.of(labelled(label)),
      naming.of(knownNames.of(known)),
      placeholder(hint),
      drawTokens,
      drawMarks,
      autocompletion({ override: [completeNames((name) => tell({ news: "new-input", name }))], icons: false }),
      Prec.high(keymap.of(completionKeymap)),
      keymap.of(keysOf(tell)),
      keymap.of(standardKeymap),
      EditorView.updateListener.of(({ docChanged, selectionSet, state, transactions }) => {
        if (docChanged) tell({ news: "text", text: state.doc.toString(), undone: transactions.some((transaction) => transaction.isUserEvent("undo")) });
        else if (selectionSet) tell({ news: "caret", at: state.selection.main.head });
      }),
      editorTheme,
    ],
  });
}

/** The text's own undo comes first; when it has nothing left, the canvas goes back. */
function keysOf(tell: Tell) {
  const back = (view: EditorView) => (undoDepth(view.state) > 0 ? undo(view) : (tell({ news: "undo" }), true));
  const forth = (view: EditorView) => (redoDepth(view.state) > 0 ? redo(view) : (tell({ news: "redo" }), true));
  return [
    { key: "Mod-z", run: back, preventDefault: true },
    { key: "Mod-y", run: forth, preventDefault: true },
    { key: "Mod-Shift-z", run: forth, preventDefault: true },
    { key: "ArrowUp", run: (view: EditorView) => leaves(view, -1, tell) },
    { key: "ArrowDown", run: (view: EditorView) => leaves(view, 1, tell) },
    { key: "Escape", run: () => (tell({ news: "escape" }), true) },
  ];
}

/** An arrow past the first or last line goes on in the next block. */
function leaves(view: EditorView, by: 1 | -1, tell: Tell) {
  const { main } = view.state.selection;
  if (!main.empty) return false;
  const next = view.moveVertically(main, by > 0);
  const edge = by > 0 ? view.state.doc.length : 0;
  if (next.head !== main.head && next.head !== edge) return false;
  const same = Math.abs((view.coordsAtPos(next.head)?.top ?? 0) - (view.coordsAtPos(main.head)?.top ?? 0)) < 4;
  if (!same) return false;
  tell({ news: "leaves", by });
  return true;
}
