import { Clock } from "lucide-react";
import { promptAddress } from "#components/prompt/address";
import type { Scheduled } from "#components/release/answers";
import { Moment } from "#components/release/moment";
import { ReleaseMarks } from "#components/release/release-marks";
import { Stamp } from "#components/ui/stamp";
import type { MatrixRow } from "./columns";

interface Props {
  slug: string;
  prompt: MatrixRow["prompt"];
  environment: string;
  cell: MatrixRow["cells"][string] | undefined;
  last: boolean;
  waiting: readonly Scheduled[];
}

/** What is live of one prompt in one environment, since when, and what waits to go there. */
export function MatrixCell({ slug, prompt, environment, cell, last, waiting }: Props) {
  if (!cell && waiting.length === 0) return <span className="text-ink-3 max-desk:hidden">–</span>;
  return (
    <span className="grid justify-items-start gap-0.5">
      {cell ? (
        <>
          <Stamp environment={environment} version={cell.number} ink={last ? "outlined" : "dotted"} href={promptAddress(slug, prompt.key, "live")} />
          <span className="flex flex-wrap gap-x-2 text-12 text-ink-3">
            <span>
              <Moment at={cell.at} />
              {cell.by ? `, ${cell.by.name}` : ""}
            </span>
            <ReleaseMarks release={cell} />
          </span>
        </>
      ) : null}
      {waiting.map(({ id, due, parts }) => (
        <span key={id} className="inline-flex items-center gap-1 text-12 text-ink-2">
          <Clock size={12} className="text-ink-3" />
          <span className="mono">{parts.find((part) => part.prompt.id === prompt.id)?.number}</span> <Moment at={due} />
        </span>
      ))}
    </span>
  );
}
