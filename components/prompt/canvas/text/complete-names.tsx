import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import { inputNamePattern, most } from "#server/core/version/bounds";
import { knownNames } from "./draw-tokens";
import { typeWords, type Known } from "./known";
import { openAt } from "./tags";

const begun = /\{\{\{?\s*([#^/>&]?)\s*([\p{L}\p{N}_./-]*)$/u;

/** Inputs after two braces, snippets after `{{>`, open sections after `{{/`. */
export const completeNames =
  (onNewInput: (name: string) => void) =>
    (context: CompletionContext): CompletionResult | null => {
      const before = context.state.sliceDoc(Math.max(0, context.pos - 150), context.pos);
      const found = begun.exec(before);
      if (!found) return null;
      const [, sign = "", typed = ""] = found;
      const known = context.state.facet(knownNames);
      const options = sign === ">" ? snippetsIn(known) : sign === "/" ? endsAt(context) : [...inputsIn(known), ...fresh(typed, known, onNewInput)];
      return { from: context.pos - typed.length, options, validFor: sign === "" ? undefined : /^[\p{L}\p{N}_./-]*$/u };
    };

const inputsIn = ({ inputs }: Known): Completion[] =>
  [...inputs].map(([name, { type, untrusted, help }], index) => ({
    label: name,
    detail: untrusted ? `${typeWords[type]}, untrusted` : typeWords[type],
    info: help,
    boost: -index / 100,
    apply: closing(name),
  }));

const snippetsIn = ({ snippets }: Known): Completion[] =>
  [...snippets].map(([key, { name, number }]) => ({ label: key, detail: number, info: name, apply: closing(key) }));

const endsAt = ({ state, pos }: CompletionContext): Completion[] =>
  openAt(state.doc.toString(), pos).map((name, index) => ({ label: name, detail: "ends here", boost: -index, apply: closing(name) }));

function fresh(typed: string, { inputs }: Known, onNewInput: (name: string) => void): Completion[] {
  if (!inputNamePattern.test(typed) || typed.length > most.inputName || [...inputs.keys()].some((name) => name.startsWith(typed))) return [];
  const put = closing(typed);
  return [
    {
      label: typed,
      detail: "new input",
      apply(view, completion, from, to) {
        put(view, completion, from, to);
        onNewInput(typed);
      },
    },
  ];
}

/** Puts the name and the braces that are not there yet, and goes on behind them. */
const closing = (name: string) => (view: EditorView, _: Completion, from: number, to: number) => {
  const braces = /^\s*\}{0,3}/u.exec(view.state.sliceDoc(to, to + 6))?.[0] ?? "";
  const after = braces.includes("}") ? to + braces.length : to;
  view.dispatch({ changes: { from, to: after, insert: `${name}}}` }, selection: { anchor: from + name.length + 2 }, userEvent: "input.complete" });
};
