import type { Piece } from "#server/core/diff/piece";

const elements = { same: "span", added: "ins", removed: "del" } as const;

/** What a person made of an output, with what they struck and put in marked in it. */
export function EditMarks({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <div className="reading max-w-[66ch] wrap-break-word whitespace-pre-wrap">
      {pieces.map(({ kind, text }, at) => {
        const Element = elements[kind];
        return <Element key={at}>{text}</Element>;
      })}
    </div>
  );
}
