"use client";
import { useRef, useState } from "react";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import type { Caret } from "#components/prompt/canvas/model/model";
import type { Tell } from "#components/prompt/canvas/text/editor";
import type { Known } from "#components/prompt/canvas/text/known";
import { StaticText } from "#components/prompt/canvas/text/static-text";
import type { CaretAt } from "#components/prompt/canvas/text/text-editor";
import type { Marked } from "#components/prompt/canvas/text/text-mark";
import { ReadyEditor, useEditorReady } from "./ready-editor";

interface Props {
  text: string;
  label: string;
  hint: string;
  known: Known;
  marked: Marked;
  caret?: Caret;
  onNews: Tell;
}

/** Lines break where the editor would break them. */
const measure = "reading min-w-0 max-w-[66ch] whitespace-break-spaces wrap-anywhere [word-break:break-word]";

/** A block's text, to be written in by those who may. */
export function BlockText(props: Props) {
  const { mayWrite } = useCanvasActs();
  const { text, known, marked } = props;
  if (mayWrite) return <WrittenText {...props} />;
  return (
    <div className={measure}>
      <StaticText text={text} known={known} marks={marked.text === text ? marked.marks : []} />
    </div>
  );
}

/** Drawn at once, and an editor as soon as a pointer or the focus comes near. */
function WrittenText({ text, label, hint, known, marked, caret, onNews }: Props) {
  const [near, setNear] = useState(false);
  const [touched, setTouched] = useState<{ at: CaretAt }>();
  const pressed = useRef<{ x: number; y: number }>(undefined);
  const wanted = caret && caret.at !== "handle" ? caret : undefined;
  const ready = useEditorReady(near || wanted !== undefined);

  if (ready) {
    // safe because a caret on the handle is not wanted in the text
    const focus = wanted as { at: CaretAt } | undefined;
    return (
      <div className={measure}>
        <ReadyEditor {...{ text, label, hint, known, marked, focus, touched, onNews }} />
      </div>
    );
  }
  return (
    <div
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-label={label}
      data-block-text=""
      onPointerEnter={() => setNear(true)}
      onPointerDown={({ clientX, clientY }) => {
        pressed.current = { x: clientX, y: clientY };
      }}
      onFocus={() => {
        setNear(true);
        setTouched({ at: pressed.current ?? "start" });
      }}
      className={`${measure} outline-none`}
    >
      {text === "" ? <span className="text-ink-3">{hint}</span> : <StaticText text={text} known={known} marks={marked.text === text ? marked.marks : []} />}
    </div>
  );
}
