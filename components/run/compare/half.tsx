import type { Piece } from "#server/core/diff/piece";

interface Props {
  label: string;
  text?: string;
  pieces?: readonly Piece[];
  /** Of what differs, only what one side has. */
  only?: "added" | "removed";
}

const elements = { same: "span", added: "ins", removed: "del" } as const;

/** One text on its sheet, with the words marked that the other doesn't have. */
export function Half({ label, text = "", pieces, only }: Props) {
  const shown = pieces?.filter(({ kind }) => !only || kind === "same" || kind === only);
  return (
    <section aria-label={label} className="sheet min-w-0 px-6 py-5 max-desk:px-4">
      <div className="reading max-w-[66ch] wrap-break-word whitespace-pre-wrap">
        {shown?.map(({ kind, text }, at) => {
          const Element = elements[kind];
          return <Element key={at}>{text}</Element>;
        }) ?? text}
      </div>
    </section>
  );
}
