import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import { markLooks, type TextMark } from "./text-mark";

export const setMarks = StateEffect.define<readonly TextMark[]>();

const looks = Object.fromEntries(Object.entries(markLooks).map(([kind, look]) => [kind, Decoration.mark({ class: look })]));

/** Squiggles and found words; they move with the text until the next ones come. */
export const drawMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(drawn, transaction) {
    const given = transaction.effects.findLast((effect) => effect.is(setMarks));
    if (!given) return drawn.map(transaction.changes);
    const longest = transaction.newDoc.length;
    const marks: readonly TextMark[] = given.is(setMarks) ? given.value : [];
    return Decoration.set(
      marks.flatMap(({ from, to, kind }) => looks[kind]?.range(Math.min(from, longest), Math.min(to, longest)) ?? []).filter(({ from, to }) => from < to),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});
