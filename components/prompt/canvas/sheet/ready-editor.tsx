"use client";
import { createElement, useEffect, useSyncExternalStore, type ComponentType } from "react";
import type { TextEditorProps } from "#components/prompt/canvas/text/text-editor";

let editor: ComponentType<TextEditorProps> | undefined;
let coming: Promise<void> | undefined;
const waiting = new Set<() => void>();

/** The editor is large and fetched once, as soon as the page has nothing better to do. */
function fetchEditor() {
  coming ??= import("#components/prompt/canvas/text/text-editor").then(({ TextEditor }) => {
    editor = TextEditor;
    for (const tell of waiting) tell();
  });
  // A page that lost its connection asks again at the next touch.
  coming.catch(() => (coming = undefined));
}

function subscribe(tell: () => void) {
  waiting.add(tell);
  return () => void waiting.delete(tell);
}

/** Whether the editor has come for whoever wants it. */
export function useEditorReady(wanted: boolean) {
  const ready = useSyncExternalStore(
    subscribe,
    () => editor !== undefined,
    () => false,
  );
  useEffect(() => {
    if (wanted) fetchEditor();
  }, [wanted]);
  return wanted && ready;
}

/** Only where the editor is ready. */
export const ReadyEditor = (props: TextEditorProps) => (editor ? createElement(editor, props) : null);

export function usePrefetchedEditor() {
  useEffect(() => {
    const soon = "requestIdleCallback" in window ? requestIdleCallback(fetchEditor, { timeout: 2000 }) : undefined;
    if (soon === undefined) fetchEditor();
    return () => {
      if (soon !== undefined) cancelIdleCallback(soon);
    };
  }, []);
}
