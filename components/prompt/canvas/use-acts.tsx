"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { applyFix } from "#server/core/lint/apply-fix";
import type { Finding } from "#server/core/lint/finding";
import type { Input } from "#server/core/version/content";
import type { CanvasActs, ShownFinding } from "./canvas-context";
import { stillFound, touchedBy, touches } from "./lint/placed";
import type { Linted } from "./lint/use-lint";
import type { Canvas } from "./use-canvas";

const newInput = (name: string): Input => ({ name, type: "text", required: true, untrusted: false });

/** What the parts of the sheet may do, once and for all; what it needs to know it looks up when it is asked. */
export function useActs({ act, undo, redo, focus, leave, content }: Canvas, linted: Linted | undefined, mayWrite: boolean) {
  const [said, setSaid] = useState("");
  const [shown, setShown] = useState<ShownFinding>();
  const [carets] = useState(() => new Map<string, number>());
  const now = useRef({ content, linted });
  useEffect(() => {
    now.current = { content, linted };
  }, [content, linted]);

  const acts = useMemo<CanvasActs>(
    () => ({
      ...{ act, undo, redo, focus, leave, carets, mayWrite, say: setSaid, show: setShown },
      addInput: (name) => act({ do: "add-input", input: newInput(name) }),
      look(block, at) {
        const finding = touchedBy(now.current.linted, block, at);
        setShown((before) => (before?.block === block && touches(before.finding, at) ? before : finding && { block, finding }));
      },
      fix(finding: Finding) {
        const fixed = applyFix(now.current.content, finding);
        setShown(undefined);
        setSaid(fixed === now.current.content ? "The text has moved on since; nothing was changed." : `${finding.fix?.label ?? "Fixed"}: done.`);
        if (fixed !== now.current.content) act({ do: "replace", content: fixed });
      },
      suppress({ rule, quote }, reason, everywhere) {
        const entry = { rule, reason, ...(everywhere || quote === undefined ? {} : { quote }) };
        setShown(undefined);
        act({ do: "change-rest", rest: { suppressions: [...(now.current.content.suppressions ?? []), entry] } });
      },
    }),
    [act, undo, redo, focus, leave, carets, mayWrite],
  );
  return { acts, said, shown: shown && stillFound(linted, shown) };
}
