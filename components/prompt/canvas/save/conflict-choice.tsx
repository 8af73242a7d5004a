"use client";
import { useId, type ReactNode } from "react";
import type { Conflict, Side } from "#server/core/diff/ledger";
import { words } from "#server/core/diff/words";
import type { Json } from "#server/core/version/content";
import { TextArea } from "#components/ui/text-area";

interface Props {
  conflict: Conflict;
  by: string;
  chosen?: Side;
  /** What was written by hand instead of either. */
  text?: string;
  onChoose: (side: Side) => void;
  onText: (text: string) => void;
}

/** One thing that two people changed, each another way: mine, theirs, or a third that somebody writes. */
export function ConflictChoice({ conflict, by, chosen, text, onChoose, onText }: Props) {
  const name = useId();
  const { part, fact, base, mine, theirs, place } = conflict;
  const byHand = place !== undefined && fact === "text" && typeof mine === "string" && typeof theirs === "string";
  return (
    <fieldset>
      <legend className="mb-1 text-13 font-medium">{[conflict.name === part ? "" : conflict.name, fact && fact !== "text" ? fact : "", part].filter(Boolean).join(" · ")}</legend>
      <div className="sheet divide-y divide-rule">
        <SideRow name={name} label="Mine" checked={text === undefined && chosen === "mine"} onChoose={() => onChoose("mine")}>
          <Said base={base} value={mine} />
        </SideRow>
        <SideRow name={name} label={by} checked={text === undefined && chosen === "theirs"} onChoose={() => onChoose("theirs")}>
          <Said base={base} value={theirs} />
        </SideRow>
        {byHand ? (
          <SideRow name={name} label="By hand" checked={text !== undefined} onChoose={() => onText(mine)}>
            {text === undefined ? <span className="text-ink-3">Write it anew from both.</span> : <TextArea label="The text of this block" value={text} onChange={(event) => onText(event.target.value)} />}
          </SideRow>
        ) : null}
      </div>
    </fieldset>
  );
}

function SideRow({ name, label, checked, onChoose, children }: { name: string; label: string; checked: boolean; onChoose: () => void; children: ReactNode }) {
  const id = useId();
  return (
    <div className="flex items-start gap-2.5 px-3 py-2 text-13 has-[>input:checked]:bg-tint max-desk:flex-wrap">
      <input id={id} type="radio" name={name} checked={checked} onChange={onChoose} className="mt-1 accent-pencil" />
      <label htmlFor={id} className="w-28 shrink-0 font-medium wrap-anywhere">
        {label}
      </label>
      <div className="min-w-0 flex-1 max-desk:basis-full">{children}</div>
    </div>
  );
}

/** What a side says, against what both began with. */
function Said({ base, value }: { base?: Json; value?: Json }) {
  if (value === undefined) return <span className="text-ink-3">Removed</span>;
  const said = textOf(value);
  const pieces = base === undefined ? [{ kind: "added" as const, text: said }] : words(textOf(base), said);
  return (
    <p className="reading-small break-words whitespace-pre-wrap">
      {pieces.map(({ kind, text }, index) => (kind === "same" ? text : kind === "added" ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>))}
    </p>
  );
}

function textOf(value: Json): string {
  if (typeof value === "string") return value;
  const { text } = (typeof value === "object" && value !== null && !Array.isArray(value) ? value : {}) as { text?: Json }; // safe because what has no text reads as undefined
  return typeof text === "string" ? text : JSON.stringify(value, undefined, 2);
}
