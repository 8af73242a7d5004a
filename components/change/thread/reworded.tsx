import { words } from "#server/core/diff/words";

const elements = { same: "span", added: "ins", removed: "del" } as const;

/** Words and what is suggested in their place, as a proofreader writes it. */
export function Reworded({ before, after }: { before: string; after: string }) {
  return (
    <p className="reading-small max-w-[66ch] wrap-anywhere whitespace-pre-wrap">
      {words(before, after).map(({ kind, text }, at) => {
        const Element = elements[kind];
        return <Element key={at}>{text}</Element>;
      })}
    </p>
  );
}
