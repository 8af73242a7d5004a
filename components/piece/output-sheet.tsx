"use client";
import { useState } from "react";
import { PasteText } from "#components/rating/paste-text";
import { sayTool } from "#components/run/say-tool";
import { Button } from "#components/ui/button";
import { CopyButton } from "#components/ui/copy-button";
import { counted } from "#components/ui/counted";
import { wordsIn } from "#server/core/run/edit-distance";
import type { AttemptShown } from "./answers";

interface Props {
  run: AttemptShown;
  mine: boolean;
  pending: boolean;
  onOutput: (text: string) => void;
}

/** What came out, on its sheet; while it is not here, the place to paste it. */
export function OutputSheet({ run, mine, pending, onOutput }: Props) {
  const [pasting, setPasting] = useState(false);
  const { output } = run;
  const tool = sayTool(run.tool);

  if (pasting || output === null) {
    if (!mine) return <p className="sheet px-8 py-6 text-13 text-ink-3 max-desk:px-4">What came out was not pasted here.</p>;
    return (
      <div className="sheet p-4">
        <PasteText
          key={run.runId}
          label="What came out"
          hint={tool ? `copied from ${tool}` : undefined}
          text={output ?? undefined}
          act="Keep the output"
          pending={pending}
          onLeave={pasting ? () => setPasting(false) : undefined}
          onKeep={(text) => {
            onOutput(text);
            setPasting(false);
          }}
        />
      </div>
    );
  }
  return (
    <div className="sheet">
      <div className="reading max-w-[calc(66ch+4rem)] px-8 py-6 wrap-break-word whitespace-pre-wrap max-desk:px-4 max-desk:py-4">{output}</div>
      <div className="flex items-center border-t border-rule py-0.5 pr-1 pl-8 text-12 text-ink-3 max-desk:pl-4">
        <span className="flex-1">{counted(wordsIn(output).length, "word")}</span>
        {mine ? (
          <Button kind="quiet" size="small" onClick={() => setPasting(true)}>
            Replace
          </Button>
        ) : null}
        <CopyButton text={output} label="Copy the output" />
      </div>
    </div>
  );
}
