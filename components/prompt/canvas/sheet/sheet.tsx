"use client";
import { Fragment, type ReactNode } from "react";
import { useCanvasActs, type ShownFinding } from "#components/prompt/canvas/canvas-context";
import type { CanvasModel } from "#components/prompt/canvas/model/model";
import type { Known } from "#components/prompt/canvas/text/known";
import type { Marked } from "#components/prompt/canvas/text/text-mark";
import { AddLast } from "./add-block";
import { AddMessage } from "./add-message";
import { Block } from "./block";
import { DragList } from "./drag-list";
import { FindingCard } from "./finding-card";
import { MessageHead } from "./message-head";

interface Props {
  model: CanvasModel;
  known: Known;
  /** What is marked in each block, by its name. */
  marked: ReadonlyMap<string, Marked>;
  shown?: ShownFinding;
  /** Which blocks say something else than the version this stands on. */
  changed: ReadonlySet<string>;
  since?: string;
  foot: ReactNode;
}

const unmarked: Marked = { text: "", marks: [] };

/** The proof itself. Blocks and heads lie side by side, so that a block keeps its editor when it goes to another message. */
export function Sheet({ model, known, marked, shown, changed, since, foot }: Props) {
  const { caret, messages } = model;
  const { show } = useCanvasActs();
  return (
    <div className="sheet pt-1 pb-4" aria-label="The prompt" role="group">
      <DragList model={model}>
        {messages.map((message, index) => (
          <Fragment key={message.id}>
            <MessageHead message={message} first={index === 0} alone={messages.length === 1} />
            {message.blocks.map((block, at) => (
              <Block
                key={block.id}
                block={block}
                message={message.id}
                role={message.role}
                at={at}
                known={known}
                marked={marked.get(block.id) ?? unmarked}
                caret={caret?.block === block.id ? caret : undefined}
                changedSince={changed.has(block.id) ? since : undefined}
                card={shown?.block === block.id ? <FindingCard key={shown.finding.rule + shown.finding.place.start} finding={shown.finding} onClose={() => show()} /> : undefined}
              />
            ))}
            <AddLast message={message.id} at={message.blocks.length} empty={message.blocks.length === 0} />
          </Fragment>
        ))}
      </DragList>
      <AddMessage roles={messages.map(({ role }) => role)} />
      {foot}
    </div>
  );
}
