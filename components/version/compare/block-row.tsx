import { ProofMark } from "#components/ui/proof-mark";
import type { BlockComparison } from "#server/core/diff/comparison";
import { nameOf, roleWords } from "#components/prompt/canvas/sheet/words";
import type { Compared } from "./compared";
import { GridRow } from "./grid-row";
import type { BlockRow as Row } from "./rows";
import { useTold } from "./told";

/** The head of a block: what it is called, and what befell it as a whole. */
export function BlockRow({ row: { block, starts } }: { row: Row }) {
  const { before } = useTold();
  const notes = notesOf(block, before);
  return (
    <GridRow
      starts={starts}
      label={[nameOf(block), ...notes].join(", ")}
      tight
      mark={block.moved ? <ProofMark kind="tr" /> : block.fate === "added" ? <ProofMark kind="caret" /> : block.fate === "removed" ? <ProofMark kind="dele" /> : null}
    >
      <p className="flex flex-wrap gap-x-2 pt-2 pb-0.5 text-12 text-ink-3">
        <span>{nameOf(block)}</span>
        {notes.map((note) => (
          <span key={note} className="text-ink-2">
            {note}
          </span>
        ))}
        {block.off && !block.was ? <span>off</span> : null}
      </p>
    </GridRow>
  );
}

function notesOf({ fate, moved, was, off, before }: BlockComparison, { content }: Compared): string[] {
  const from = before && content.messages[before.message];
  const follows = before && from?.blocks[before.block - 1];
  return [
    fate === "added" ? "added" : "",
    fate === "removed" ? "removed" : "",
    moved === "between" && from ? `moved here from ${roleWords[from.role].toLowerCase()}` : "",
    moved === "within" ? `moved here from ${follows ? `behind “${nameOf(follows)}”` : "the top"}` : "",
    was?.kind !== undefined ? `was “${was.kind}”` : "",
    was?.title ? `was headed “${was.title}”` : "",
    was?.off === undefined ? "" : off ? "switched off" : "switched on",
  ].filter((note) => note !== "");
}
