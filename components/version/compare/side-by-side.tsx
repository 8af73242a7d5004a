import { clsx } from "clsx";
import type { MessageComparison } from "#server/core/diff/comparison";
import { nameOf, roleWords } from "#components/prompt/canvas/sheet/words";
import { Fold } from "./fold";
import { MarkedText } from "./marked-text";
import { isBlank, rowsOf, type BlockRow, type LineRow, type Row } from "./rows";

/** The earlier text left, the later right, line beside line. */
export function SideBySide({ message }: { message: MessageComparison }) {
  return (
    <section aria-label={roleWords[message.role]}>
      <h3 className="flex min-h-9 items-center border-b border-rule px-4 text-13 font-bold">{roleWords[message.role]}</h3>
      <div className="py-2">
        <Rows rows={rowsOf(message)} />
      </div>
    </section>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return rows.map((row, at) => {
    if (row.kind === "fold") return <Fold key={at} lines={row.lines}>{() => <Rows rows={row.rows} />}</Fold>;
    return row.kind === "block" ? <Head key={at} row={row} /> : <Pair key={at} row={row} />;
  });
}

function Head({ row: { block, starts } }: { row: BlockRow }) {
  const label = <p className="px-4 pt-2 text-12 text-ink-3">{nameOf(block)}{block.off ? ", off" : ""}</p>;
  return <Halves starts={starts} left={block.before ? label : null} right={block.after ? label : null} />;
}

function Pair({ row: { line, starts } }: { row: LineRow }) {
  const text = (only: "added" | "removed") => (isBlank(line) ? <div className="h-3" /> : <div className="px-4 pb-1"><MarkedText pieces={line.pieces} only={only} small /></div>);
  return <Halves starts={starts} left={line.before === undefined ? null : text("removed")} right={line.after === undefined ? null : text("added")} />;
}

function Halves({ left, right, starts }: { left: React.ReactNode; right: React.ReactNode; starts: boolean }) {
  return (
    <div {...(starts ? { "data-change": "", tabIndex: -1 } : {})} className="grid scroll-my-24 grid-cols-2 outline-none focus:bg-tint">
      <div className={clsx("min-w-0", left === null && "bg-paper")}>{left}</div>
      <div className={clsx("min-w-0 border-l border-rule", right === null && "bg-paper")}>{right}</div>
    </div>
  );
}
