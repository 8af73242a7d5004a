"use client";
import { useMemo, useState } from "react";
import { CopyButton } from "#components/ui/copy-button";
import { Segmented } from "#components/ui/segmented";
import { indented, readingsOf, xmlIndented, type Reading } from "#server/core/run/read-as";
import { Markdown } from "./markdown";

interface Props {
  text: string;
  label: string;
}

const names: Record<Reading, string> = { markdown: "Markdown", json: "JSON", xml: "XML", plain: "Plain" };

/** A text on its sheet, read in the way that suits it best, or in another. */
export function TextView({ text, label }: Props) {
  const ways = useMemo(() => readingsOf(text), [text]);
  const [way, choose] = useState<Reading>(ways[0]);
  const reading = ways.includes(way) ? way : ways[0];
  return (
    <div className="sheet">
      <div className="flex min-h-10 items-center gap-2 border-b border-rule py-1 pr-1.5 pl-4 max-desk:pl-3">
        <Segmented label={`How ${label} is read`} segments={ways.map((value) => ({ value, label: names[value] }))} value={reading} onChange={choose} />
        <span className="ml-auto text-12 text-ink-3">{text.length.toLocaleString("en")} characters</span>
        <CopyButton text={text} label={`Copy ${label}`} />
      </div>
      <div className="px-8 py-6 max-desk:px-4 max-desk:py-4">
        <Read text={text} reading={reading} label={label} />
      </div>
    </div>
  );
}

function Read({ text, reading, label }: Props & { reading: Reading }) {
  if (reading === "markdown") return <Markdown text={text} />;
  if (reading === "plain") return <div className="reading max-w-[66ch] wrap-break-word whitespace-pre-wrap">{text}</div>;
  return (
    <pre tabIndex={0} aria-label={label} className="mono max-h-180 overflow-auto text-12 leading-5 whitespace-pre-wrap wrap-anywhere">
      {reading === "json" ? (indented(text) ?? text) : xmlIndented(text)}
    </pre>
  );
}
