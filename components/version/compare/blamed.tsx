"use client";
import type { Origins } from "#server/core/diff/blame";
import { linesOf } from "#server/core/diff/line";
import type { BlockComparison } from "#server/core/diff/comparison";
import type { PromptContent } from "#server/core/version/content";
import { roleWords } from "#components/prompt/canvas/sheet/words";
import { BlockRow } from "./block-row";
import type { VersionsBySerial } from "./compared";
import { LineRow } from "./line-row";
import { TellingProvider } from "./told";

/** One version, and beside each of its lines who wrote it. */
export function Blamed({ content, origins, versions, now = new Date() }: { content: PromptContent; origins: Origins; versions: VersionsBySerial; now?: Date }) {
  const untrusted = content.inputs.filter((input) => input.untrusted).map(({ name }) => name);
  const side = { content, origins };
  return (
    <TellingProvider value={{ before: side, after: side, versions, untrusted, now, gutters: "blame", findings: [] }}>
      <div className="sheet divide-y divide-rule">
        {content.messages.map(({ role, blocks }, message) => (
          <section key={message} aria-label={roleWords[role]}>
            <div className="flex min-h-9 items-center border-b border-rule px-4 text-12 text-ink-3">
              <span className="w-37 max-desk:hidden">blame</span>
              <h3 className="text-13 font-bold text-ink">{roleWords[role]}</h3>
            </div>
            <div className="py-2">
              {blocks.map((is, at) => {
                const block = asItStands(is, { message, block: at });
                return (
                  <div key={at}>
                    <BlockRow row={{ kind: "block", block, starts: false }} />
                    {block.lines.map((line, number) => (
                      <LineRow key={number} row={{ kind: "line", line, block, starts: false }} />
                    ))}
                  </div>
                );
              })}
            </div>
          </section>
        ))}
      </div>
    </TellingProvider>
  );
}

function asItStands({ kind, title, off, text }: PromptContent["messages"][number]["blocks"][number], place: { message: number; block: number }): BlockComparison {
  return {
    fate: "same",
    ...{ kind, ...(title === undefined ? {} : { title }), ...(off ? { off } : {}), before: place, after: place },
    lines: linesOf(text).map((line, at) => ({ kind: "same", pieces: [{ kind: "same", text: line }], before: at, after: at })),
  };
}
