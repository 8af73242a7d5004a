"use client";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { splitText } from "#server/core/exchange/split-text";
import type { PromptContent } from "#server/core/version/content";
import { TextArea } from "#components/ui/text-area";
import { ContentSheet } from "./content-sheet";
import { Notes } from "./found-table";
import { Proposals } from "./proposals";

const most = 200_000;

/** A prompt pasted whole, beside the blocks and inputs it falls into. */
export function PasteSplit({ focus, onContent }: { focus?: boolean; onContent: (content: PromptContent | undefined) => void }) {
  const [text, setText] = useState("");
  const [left, setLeft] = useState<string[]>([]);
  const settled = useDeferredValue(text);
  const split = useMemo(() => (settled.trim() ? splitText(settled, left) : undefined), [settled, left]);
  useEffect(() => onContent(split?.content), [split, onContent]);

  return (
    <div className="grid items-start gap-4 desk:grid-cols-2">
      <TextArea
        label="The prompt as you have it"
        hint={text ? `${text.length.toLocaleString("en")} characters` : undefined}
        help="Headings, tags, labels and lists of don’ts become blocks; places to fill in become inputs."
        value={text}
        maxLength={most}
        rows={14}
        autoFocus={focus}
        spellCheck={false}
        className="[&_textarea]:max-h-60 desk:[&_textarea]:max-h-105"
        onChange={(event) => setText(event.target.value)}
      />
      {split ? (
        <div className="grid min-w-0 gap-3">
          <p role="status" className="text-13">
            {counted(split.content)}
          </p>
          <div role="region" aria-label="Its blocks" tabIndex={0} className="max-h-75 overflow-y-auto rounded-6">
            <ContentSheet content={split.content} label="The blocks" />
          </div>
          {split.proposals.length + left.length > 0 ? (
            <section aria-label="The inputs" className="grid gap-2">
              <h3 className="text-12 text-ink-3">Inputs</h3>
              <Proposals proposals={split.proposals} inputs={split.content.inputs} left={left} onLeft={setLeft} />
            </section>
          ) : null}
          {split.notes.length > 0 ? <Notes notes={split.notes} /> : null}
        </div>
      ) : (
        <p className="text-13 text-ink-3 desk:pt-6">Its blocks and inputs appear here. Nothing of the text is lost, and all of it can be changed afterwards.</p>
      )}
    </div>
  );
}

function counted({ messages, inputs }: PromptContent) {
  const blocks = messages.reduce((sum, message) => sum + message.blocks.length, 0);
  const said = [messages.length > 1 ? `${messages.length} messages` : "", `${blocks} ${blocks === 1 ? "block" : "blocks"}`, `${inputs.length} ${inputs.length === 1 ? "input" : "inputs"}`];
  return said.filter(Boolean).join(", ");
}
