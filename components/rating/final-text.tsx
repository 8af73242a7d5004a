"use client";
import { lazy, Suspense, useState } from "react";
import { Segmented } from "#components/ui/segmented";
import { Button } from "#components/ui/button";
import { Skeleton } from "#components/ui/skeleton";
import { sayDuration } from "#components/run/say-duration";
import { EditingTime } from "./editing-time";
import { PasteText } from "./paste-text";

const Compared = lazy(() => import("./compared").then((file) => ({ default: file.Compared })));

interface Props {
  runId: string;
  output: string;
  finalText?: string;
  editingSeconds?: number;
  pending: boolean;
  readOnly?: boolean;
  onKeep: (said: { finalText?: string; editingSeconds?: number }) => void;
}

const views = [
  { value: "marks", label: "Marks" },
  { value: "final", label: "Final" },
] as const;

/** What somebody made of an output: how much of it was changed, word by word, and how long that took. */
export function FinalText({ runId, output, finalText, editingSeconds, pending, readOnly, onKeep }: Props) {
  const [view, setView] = useState<(typeof views)[number]["value"]>("marks");
  const [pasting, setPasting] = useState(false);
  const there = finalText !== undefined;

  return (
    <section aria-labelledby={`final-${runId}`} className="mt-6">
      <div className="mb-2 flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1">
        <h2 id={`final-${runId}`} className="text-13 font-bold">
          {there ? "Final text against the output" : "Final text"}
        </h2>
        {editingSeconds === undefined ? null : <span className="text-13 text-ink-2">edited in {sayDuration(editingSeconds)}</span>}
        <span className="ml-auto flex items-center gap-2">
          {there && !pasting ? (
            <>
              {readOnly ? null : (
                <Button kind="quiet" size="small" onClick={() => setPasting(true)}>
                  Replace
                </Button>
              )}
              <Segmented label="How the final text is shown" segments={views} value={view} onChange={setView} />
            </>
          ) : null}
        </span>
      </div>
      {pasting ? (
        <PasteText
          label="The text as it was used"
          hint="pasted whole"
          text={finalText}
          act="Keep the final text"
          pending={pending}
          onLeave={() => setPasting(false)}
          onKeep={(text) => {
            onKeep({ finalText: text });
            setPasting(false);
          }}
        />
      ) : there ? (
        <Suspense fallback={<Skeleton className="h-40" />}>
          <Compared output={output} finalText={finalText} marks={view === "marks"} />
        </Suspense>
      ) : readOnly ? (
        <p className="text-13 text-ink-3">Nobody has pasted the text as it was used.</p>
      ) : (
        <div className="flex flex-wrap items-center gap-3 text-13 text-ink-2">
          <Button size="small" onClick={() => setPasting(true)}>
            Paste the final text
          </Button>
          <span>What became of this output; the share of words you edited is counted from it.</span>
        </div>
      )}
      {readOnly ? null : <EditingTime runId={runId} kept={editingSeconds} pending={pending} onKeep={(seconds) => onKeep({ editingSeconds: seconds })} />}
    </section>
  );
}
