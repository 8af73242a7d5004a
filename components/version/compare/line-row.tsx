import { ProofMark } from "#components/ui/proof-mark";
import { BlameCell } from "./blame-cell";
import { GridRow } from "./grid-row";
import { MarkedText } from "./marked-text";
import { isBlank, type LineRow as Row } from "./rows";
import { FindingTag } from "./finding-tag";
import { movedFrom, movedTo } from "./say-move";
import { authorOf, findingsOf, useTold } from "./told";

const labels = { same: "", changed: "Reworded", added: "Added", removed: "Removed" };

/** One line of the text, with who wrote it and what a proofreader would put beside it. */
export function LineRow({ row }: { row: Row }) {
  const { line, block, starts } = row;
  const told = useTold();
  const hot = line.kind !== "same";
  if (line.kind === "removed" && line.moved) {
    return (
      <GridRow tight>
        <p className="pb-1 text-12 text-ink-3">A line moved {movedTo(told, row)}</p>
      </GridRow>
    );
  }
  if (isBlank(line)) return <GridRow tight>{hot ? <BlankChange kind={line.kind} /> : <div className="h-3" />}</GridRow>;
  const moved = line.moved !== undefined;
  const draft = hot && line.kind !== "removed" && !told.after.version;
  const removed = line.pieces.some(({ kind }) => kind === "removed");
  const added = line.pieces.some(({ kind }) => kind === "added");
  return (
    <GridRow
      starts={starts}
      label={moved ? "Moved" : labels[line.kind]}
      blame={<BlameCell version={authorOf(told, block, line)} hot={draft || (hot && !moved)} />}
      mark={
        moved ? (
          <ProofMark kind="tr" />
        ) : (
          <>
            {removed ? <ProofMark kind="dele" /> : null}
            {added ? <ProofMark kind="caret" /> : null}
          </>
        )
      }
    >
      <MarkedText pieces={moved ? line.pieces.map((piece) => ({ ...piece, kind: "same" })) : line.pieces}>
        {hot ? findingsOf(told, block, line).map((finding) => <FindingTag key={finding.kind} {...finding} />) : null}
      </MarkedText>
      {line.moved ? <p className="text-12 text-ink-3">moved {movedFrom(told, row)}</p> : null}
      {told.below?.(row)}
    </GridRow>
  );
}

function BlankChange({ kind }: { kind: keyof typeof labels }) {
  return <div className="text-12 leading-4 text-ink-3">{kind === "removed" ? <del>¶</del> : <ins>¶</ins>}</div>;
}
