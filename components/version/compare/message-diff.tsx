import { isUntouched, type MessageComparison } from "#server/core/diff/comparison";
import { nameOf, roleWords } from "#components/prompt/canvas/sheet/words";
import { ProofMark } from "#components/ui/proof-mark";
import { BlockRow } from "./block-row";
import { Fold } from "./fold";
import { GridRow } from "./grid-row";
import { LineRow } from "./line-row";
import { rowsOf, type Row } from "./rows";
import { useTold } from "./told";

/** One message of a prompt, line by line. */
export function MessageDiff({ message, aside }: { message: MessageComparison; aside?: React.ReactNode }) {
  const { gutters } = useTold();
  const [only, ...others] = message.blocks;
  const alone = only && others.length === 0 && isPlain(only) ? only : undefined;
  const rows = rowsOf(message).filter((row) => !(alone && row.kind === "block"));
  return (
    <section aria-label={roleWords[message.role]}>
      <div className="flex min-h-9 items-center border-b border-rule px-4 text-12 text-ink-3">
        {gutters === "blame" ? <span className="w-37 max-desk:hidden">blame</span> : null}
        <h3 className="text-13 font-bold text-ink">{roleWords[message.role]}</h3>
        <span className="ml-2">{alone && gutters !== "marks" ? nameOf(alone) : ""}</span>
        <MessageFate message={message} />
        <span className="ml-auto">{aside}</span>
      </div>
      <div className="py-2">
        {isUntouched(message) && rows.length === 0 ? <GridRow>Nothing is said here.</GridRow> : <Rows rows={rows} />}
      </div>
    </section>
  );
}

const isPlain = ({ moved, was, fate, off }: MessageComparison["blocks"][number]) => !moved && !was && !off && fate !== "added" && fate !== "removed";

function Rows({ rows }: { rows: readonly Row[] }) {
  return rows.map((row, at) => {
    if (row.kind === "fold") return <Fold key={at} lines={row.lines}>{() => <Rows rows={row.rows} />}</Fold>;
    return row.kind === "block" ? <BlockRow key={at} row={row} /> : <LineRow key={at} row={row} />;
  });
}

function MessageFate({ message: { fate, was, moved } }: { message: MessageComparison }) {
  const notes = [fate === "added" ? "added" : "", fate === "removed" ? "removed" : "", was ? `was ${roleWords[was].toLowerCase()}` : "", moved ? "moved" : ""].filter((note) => note !== "");
  if (notes.length === 0) return null;
  return (
    <span data-change={was || moved ? "" : undefined} tabIndex={was || moved ? -1 : undefined} className="ml-2 inline-flex items-center gap-2 text-ink-2">
      {notes.join(", ")}
      {moved ? <ProofMark kind="tr" /> : null}
    </span>
  );
}
