import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { MessageComparison } from "#server/core/diff/comparison";
import { nameOf, roleWords } from "#components/prompt/canvas/sheet/words";
import { Fold } from "./fold";
import { halvesOf, type Halves } from "./halves";
import { MarkedText } from "./marked-text";
import { isBlank, rowsOf, type LineRow, type Row } from "./rows";
import { movedFrom, movedTo } from "./say-move";
import { useTold } from "./told";

/** The earlier text left, the later right, line beside line. */
export function SideBySide({ message, aside }: { message: MessageComparison; aside?: ReactNode }) {
  return (
    <section aria-label={roleWords[message.role]}>
      <div className="flex min-h-9 items-center border-b border-rule px-4">
        <h3 className="text-13 font-bold">{roleWords[message.role]}</h3>
        <span className="ml-auto">{aside}</span>
      </div>
      <div className="py-2">
        <Rows rows={rowsOf(message)} />
      </div>
    </section>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return halvesOf(rows).map((half, at) => (half.fold ? <Fold key={at} lines={half.fold.lines}>{() => <Rows rows={half.fold?.rows ?? []} />}</Fold> : <Pair key={at} half={half} />));
}

function Pair({ half: { left, right, head, starts } }: { half: Halves }) {
  const label = head ? <p className="px-4 pt-2 text-12 text-ink-3">{nameOf(head)}{head.off ? ", off" : ""}</p> : null;
  return (
    <div {...(starts ? { "data-change": "", tabIndex: -1 } : {})} className="grid scroll-my-24 grid-cols-2 -outline-offset-2">
      <Half empty={!left && !head?.before}>{head?.before ? label : left ? <Text row={left} side="removed" /> : null}</Half>
      <Half empty={!right && !head?.after} second>
        {head?.after ? label : right ? <Text row={right} side="added" /> : null}
      </Half>
    </div>
  );
}

const Half = ({ empty, second, children }: { empty: boolean; second?: boolean; children: ReactNode }) => (
  <div className={clsx("min-w-0", second && "border-l border-rule", empty && "bg-paper")}>{children}</div>
);

function Text({ row, side }: { row: LineRow; side: "added" | "removed" }) {
  const told = useTold();
  const { line } = row;
  if (isBlank(line)) return <div className="h-3" />;
  return (
    <div className="px-4 pb-1">
      <MarkedText pieces={line.moved ? line.pieces.map((piece) => ({ ...piece, kind: "same" })) : line.pieces} only={side} small />
      {line.moved ? <p className="text-12 text-ink-3">moved {side === "added" ? movedFrom(told, row) : movedTo(told, row)}</p> : null}
    </div>
  );
}
