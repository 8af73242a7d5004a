import type { ReactNode } from "react";
import { clsx } from "clsx";
import type { Piece } from "#server/core/diff/piece";
import { PromptText } from "#components/ui/prompt-text";
import { useTold } from "./told";

const elements = { same: "span", added: "ins", removed: "del" } as const;

/** A line as it reads, with what came and what went marked in it. The words run on, so each stretch of them makes no box. */
export function MarkedText({ pieces, only, small, children }: { pieces: readonly Piece[]; only?: "added" | "removed"; small?: boolean; children?: ReactNode }) {
  const { untrusted } = useTold();
  const shown = only ? pieces.filter(({ kind }) => kind === "same" || kind === only) : pieces;
  return (
    <div className={clsx("max-w-[66ch] wrap-break-word whitespace-pre-wrap", small ? "reading-small [&_.reading-small]:contents" : "reading [&_.reading]:contents")}>
      {shown.map(({ kind, text }, at) => {
        const Element = elements[kind];
        return (
          <Element key={at}>
            <PromptText text={kind === "same" ? text : visible(text)} untrusted={untrusted} small={small} />
          </Element>
        );
      })}
      {children}
    </div>
  );
}

/** Space that came or went by itself would be a mark on nothing. */
const visible = (text: string) => (text.trim() === "" ? text.replaceAll(" ", "·").replaceAll("\t", "→") : text);
