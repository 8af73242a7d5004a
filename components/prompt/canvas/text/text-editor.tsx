"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import { EditorView } from "@codemirror/view";
import { setMarks } from "./draw-marks";
import { knownNames } from "./draw-tokens";
import { editorState, labelled, labelling, naming, type EditorNews, type Tell } from "./editor";
import type { Known } from "./known";
import type { Marked } from "./text-mark";

/** Where the caret is put: at an offset, an end, or where the pointer was. */
export type CaretAt = number | "start" | "end" | { x: number; y: number };

export interface TextEditorProps {
  onNews: Tell;
  text: string;
  label: string;
  hint: string;
  known: Known;
  marked: Marked;
  /** A new object takes the focus. */
  focus?: { at: CaretAt };
  /** Where the text was touched before there was an editor. */
  touched?: { at: CaretAt };
}

export function TextEditor({ text, label, hint, known, marked, focus, touched, onNews }: TextEditorProps) {
  const home = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const echoes = useRef<string[]>([]);
  const tell = useEffectEvent((news: EditorNews) => {
    if (news.news === "text") echoes.current.push(news.text);
    onNews(news);
  });
  const stateNow = useEffectEvent((telling: Tell) => editorState({ text, label, hint, known, tell: telling }));

  useEffect(() => {
    if (!home.current) return;
    const made = new EditorView({ state: stateNow((news) => tell(news)), parent: home.current });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const made = view.current;
    if (!made || isEcho(echoes.current, text) || made.state.doc.toString() === text) return;
    // A text that came from elsewhere begins a new memory: the old one would lead to a text that never was.
    const head = Math.min(made.state.selection.main.head, text.length);
    made.setState(stateNow((news) => tell(news)));
    made.dispatch({ selection: { anchor: head } });
  }, [text]);

  useEffect(() => view.current?.dispatch({ effects: naming.reconfigure(knownNames.of(known)) }), [known]);
  useEffect(() => view.current?.dispatch({ effects: labelling.reconfigure(labelled(label)) }), [label]);
  useEffect(() => {
    const made = view.current;
    if (made?.state.doc.toString() === marked.text) made.dispatch({ effects: setMarks.of(marked.marks) });
  }, [marked]);

  useEffect(() => take(view.current, touched), [touched]);
  useEffect(() => take(view.current, focus), [focus]);

  return <div ref={home} />;
}

function take(view: EditorView | undefined, focus: { at: CaretAt } | undefined) {
  if (!view || !focus) return;
  view.focus();
  view.dispatch({ selection: { anchor: placed(view, focus.at) }, scrollIntoView: true });
}

function placed(view: EditorView, at: CaretAt) {
  const end = view.state.doc.length;
  if (at === "start") return 0;
  if (at === "end") return end;
  return typeof at === "number" ? Math.min(at, end) : view.posAtCoords(at, false);
}

/** Whether a text is one that the editor itself has told, which comes back a moment later. */
function isEcho(echoes: string[], text: string) {
  const at = echoes.indexOf(text);
  echoes.splice(0, at + 1);
  return at >= 0;
}
