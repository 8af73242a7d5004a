"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { xml } from "@codemirror/lang-xml";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

export interface CodeEditorProps {
  label: string;
  language: "json" | "xml";
  text: string;
  onText: (text: string) => void;
  /** The sentences below that say what is wrong. */
  describedBy?: string;
  invalid?: boolean;
}

const look = EditorView.theme({
  "&": { fontSize: "var(--text-12)", maxHeight: "24rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "1.25rem", minHeight: "12rem" },
  ".cm-content": { padding: "6px 0", caretColor: "var(--color-pencil)" },
  ".cm-line": { padding: "0 8px" },
  "&.cm-focused .cm-matchingBracket": { background: "var(--color-band-pencil)" },
  "&.cm-focused .cm-nonmatchingBracket": { background: "var(--color-removed)" },
});

/** Characters that matter. Tab goes on to the next control, as everywhere. */
export function CodeEditor({ label, language, text, onText, describedBy, invalid }: CodeEditorProps) {
  const home = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const told = useEffectEvent(onText);
  const start = useEffectEvent((parent: HTMLElement) => new EditorView({ parent, state: EditorState.create({ doc: text, extensions: setting(label, language, (now) => told(now)) }) }));

  useEffect(() => {
    if (!home.current) return;
    const made = start(home.current);
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const made = view.current;
    if (made && made.state.doc.toString() !== text) made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    const content = view.current?.contentDOM;
    content?.setAttribute("aria-invalid", String(invalid === true));
    if (describedBy) content?.setAttribute("aria-describedby", describedBy);
  }, [invalid, describedBy]);

  return <div ref={home} data-invalid={invalid} className="overflow-hidden rounded-6 border border-edge bg-sheet focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-pencil data-[invalid=true]:border-bad" />;
}

const setting = (label: string, language: "json" | "xml", tell: (text: string) => void) => [
  history(),
  language === "json" ? json() : xml(),
  bracketMatching(),
  indentUnit.of("  "),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ "aria-label": label, "aria-multiline": "true", spellcheck: "false", autocapitalize: "off", autocorrect: "off" }),
  keymap.of([...defaultKeymap, ...historyKeymap]),
  EditorView.updateListener.of(({ docChanged, state }) => docChanged && tell(state.doc.toString())),
  look,
];
