"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { X } from "lucide-react";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { IconButton } from "#components/ui/icon-button";
import { Notice } from "#components/ui/notice";
import { Progress } from "#components/ui/progress";
import { useToast } from "#components/ui/toast";
import { most } from "#server/core/batch/bounds";
import { isBlank } from "#server/core/batch/row";
import type { ResolvedSnippets } from "#server/core/template/resolve";
import type { Family, PromptContent } from "#server/core/version/content";
import { DropPlace } from "./batch/drop-place";
import { fillingOf } from "./batch/filling-of";
import { Grid } from "./batch/grid";
import { NoRowsYet } from "./batch/no-rows-yet";
import { ProblemList } from "./batch/problem-list";
import { problemsIn } from "./batch/problems-in";
import { readerOf } from "./batch/reader";
import { RowPanel } from "./batch/row-panel";
import type { Filling } from "./batch/rows";
import { Segments, type Segment } from "./batch/segments";
import { Toolbar } from "./batch/toolbar";
import { useBatch } from "./batch/use-batch";
import { useHandOut } from "./batch/use-hand-out";
import { TakeAll, TakeRow } from "./batch/take-away";
import { useLoad } from "./batch/use-load";
import { useTakeRows } from "./batch/use-take-rows";

export interface BatchProps {
  promptId: string;
  promptKey: string;
  content: PromptContent;
  promptName: string;
  tools: readonly string[];
  /** What is filled is the author's own draft. */
  draft: boolean;
  makes: boolean;
  /** What its snippets resolve to. */
  snippets: ResolvedSnippets;
  family?: Family;
}

/** One prompt for many rows of values: filled by hand, by paste or from a file, and rendered, copied and taken away. */
export function Batch({ promptId, promptKey, promptName, tools, draft, makes, content, snippets, family }: BatchProps) {
  const { inputs } = content;
  const reader = useMemo(() => readerOf(content, { snippets, ...(family ? { family } : {}) }), [content, snippets, family]);
  const { rows, at, sent, acts, home, happen, canUndo, canRedo } = useBatch(promptId, inputs);
  const toast = useToast();
  const [segmentsOpen, setSegmentsOpen] = useState(false);
  const hand = useHandOut({ rows, inputs, reader, fileName: `${promptKey.replaceAll("/", "-")}.csv` });

  const taking = useTakeRows({ promptId, promptName, inputs, reader, draft, family });

  const undo = { label: "Undo", run: () => happen({ kind: "restore", rows }) };
  const { notice, load, dismiss } = useLoad(inputs, (cells, name) => {
    happen({ kind: "replace", fillings: cells.map((one) => ({ cells: one })) });
    if (rows.length > 0) toast({ message: `The rows of “${name}” stand in place of ${rows.length.toLocaleString("en")} before.`, action: undo });
  });

  const known = useDeferredValue(rows);
  const problems = useMemo(() => problemsIn(known, inputs.map(({ name }) => name), reader, hand.unrendered), [known, inputs, reader, hand.unrendered]);
  const filled = useMemo(() => known.filter(({ cells }) => !isBlank(cells)).length, [known]);

  /** Rows go after the one in hand, or in its place where it is blank. */
  function add(fillings: readonly Filling[], focus: boolean) {
    const here = rows[at.row];
    const blank = here && isBlank(here.cells) && !focus;
    if (blank) happen({ kind: "remove", at: at.row });
    const from = blank || !here ? at.row : focus ? rows.length : at.row + 1;
    if (rows.length + fillings.length > most.rows) toast({ message: `A batch takes ${most.rows.toLocaleString("en")} rows; what is beyond was left out.` });
    happen({ kind: "add", at: from, fillings });
    if (focus) acts.go({ row: from, column: 0 });
  }

  if (inputs.length === 0) {
    return <EmptyState title="This prompt asks for nothing" sentence="A batch fills a prompt once for each row. Write {{name}} in one of its blocks and declare the input; then there is something to fill." />;
  }

  const row = rows[at.row];
  const number = at.row + 2;
  const addSegments = (segments: readonly Segment[]) => add(segments.map((one) => fillingOf(one, inputs)), false);
  const addRow = () => add([{ cells: {} }], true);
  return (
    <DropPlace onFile={load}>
      <Toolbar
        empty={rows.length === 0}
        status={hand.sentence ?? counted(filled, new Set(problems.map(({ at }) => at.row)).size)}
        filled={filled > 0}
        busy={hand.done !== undefined}
        onAdd={addRow}
        onFile={load}
        onSegments={() => setSegmentsOpen(!segmentsOpen)}
        onUndo={() => happen({ kind: "back" })}
        onRedo={() => happen({ kind: "forth" })}
        onRender={() => void hand.rendered()}
        onCopy={() => void hand.copyAll()}
        onDownload={() => void hand.downloadAll()}
        takeAway={makes ? <TakeAll tools={tools} disabled={filled === 0} pending={taking.busy} onTake={(tool) => void taking.takeAll(tool, rows)} /> : undefined}
        {...{ segmentsOpen, canUndo, canRedo }}
      />
      {draft && makes ? <p className="mt-2 text-12 text-ink-3">Your draft is filled here: what is taken away from it is a trial, and counts in no figure.</p> : null}
      {segmentsOpen ? (
        <Segments
          promptId={promptId}
          onLoad={addSegments}
          {...(row && !isBlank(row.cells) ? { row: { number, values: reader.read(row.cells).values, ...(row.segment === undefined ? {} : { segment: row.segment }) } } : {})}
        />
      ) : null}
      <div className="mt-3 grid gap-3 empty:hidden">
        {reader.broken.length > 0 ? <Notice tone="bad">No row can be rendered yet: {reader.broken.join(" ")} Mend it on Write; the rows stay here.</Notice> : null}
        {notice ? (
          <Notice tone={notice.tone} action={<IconButton label="Close" onClick={dismiss}><X size={16} /></IconButton>}>
            <b>{notice.title}</b> {notice.sentences.join(" ")}
          </Notice>
        ) : null}
        {hand.done ? <Progress label="Rendering" value={hand.done.count} max={hand.done.of} note={`${hand.done.count.toLocaleString("en")} of ${hand.done.of.toLocaleString("en")}`} action={<Button size="small" onClick={hand.stop}>Cancel</Button>} /> : null}
      </div>
      <div className="mt-3">
        {row ? (
          <div className="grid gap-6 wide:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="min-w-0">
              <Grid {...{ rows, inputs, reader, at, sent, acts }} />
              <p className="mt-1.5 text-12 text-ink-3 max-desk:hidden">Enter goes down, Tab goes on, Shift Enter begins a line, Esc leaves the table.</p>
              <ProblemList problems={problems} onGo={acts.go} />
            </div>
            <RowPanel
              row={row}
              onWrite={(name, cell) => happen({ kind: "write", at: at.row, name, cell, joins: false })}
              takeAway={makes ? <TakeRow tools={tools} pieceId={taking.taken.get(row.cells)} disabled={!reader.rendered(row.cells)?.ok} pending={taking.busy} onTake={(tool) => void taking.takeOne(tool, row)} /> : undefined}
              onCopy={() => void hand.copyOne(row)}
              onDuplicate={() => happen({ kind: "add", at: at.row + 1, fillings: [{ cells: row.cells }] })}
              onRemove={() => {
                happen({ kind: "remove", at: at.row });
                toast({ message: `Row ${number} is removed.`, action: undo });
              }}
              {...{ number, inputs, reader, home }}
            />
          </div>
        ) : (
          <NoRowsYet promptId={promptId} inputs={inputs} onSegments={addSegments} onAdd={addRow} onFile={load} onEmptyFile={hand.downloadEmpty} />
        )}
      </div>
    </DropPlace>
  );
}

function counted(filled: number, wrong: number): string {
  const rows = `${filled.toLocaleString("en")} ${filled === 1 ? "row" : "rows"}`;
  return wrong > 0 ? `${rows}, ${wrong.toLocaleString("en")} with problems` : rows;
}
