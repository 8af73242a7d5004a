import NextLink from "next/link";
import type { ReactNode } from "react";
import { clsx } from "clsx";
import { VerdictMark } from "#components/rating/verdict-mark";
import { runAddress } from "#components/run/address";
import type { RunWhole } from "#components/run/explorer/answers";
import { sayMs } from "#components/run/explorer/words";
import { tokensSaid } from "#components/run/shown/said";
import { useFrame } from "#components/shell/frame-context";
import { RelativeTime } from "#components/ui/relative-time";
import { dollars } from "#server/core/run/money";

interface Fact {
  name: string;
  of: (run: RunWhole) => ReactNode;
  /** What is compared, where it isn't what is shown. */
  by?: (run: RunWhole) => unknown;
}

const unknown = <span className="text-ink-3">unknown</span>;

const facts: readonly Fact[] = [
  { name: "when", of: ({ at }) => <RelativeTime at={at} />, by: () => 0 },
  { name: "version", of: ({ version }) => (version ? <span className="mono font-strong">{version.number}</span> : unknown), by: ({ version }) => version?.sha },
  { name: "model", of: ({ model }) => model || unknown },
  { name: "strategy", of: ({ strategy }) => strategy || <span className="text-ink-3">none</span> },
  { name: "environment", of: ({ environment }) => environment || unknown },
  { name: "verdict", of: ({ verdict }) => (verdict ? <VerdictMark verdict={verdict} /> : <span className="text-ink-3">not rated</span>), by: ({ verdict }) => verdict },
  { name: "latency", of: ({ latency }) => (latency === null ? unknown : sayMs(latency)) },
  { name: "tokens", of: tokensSaid },
  { name: "cost", of: ({ cost }) => (cost === null ? unknown : dollars(cost)) },
];

/** What the two were, row by row; what is the same of both steps back. */
export function SideFacts({ before, after }: { before: RunWhole; after: RunWhole }) {
  const { workspace } = useFrame();
  return (
    <table className="mt-4 w-full max-w-190 table-fixed border-collapse text-13">
      <caption className="sr-only">What the two runs were</caption>
      <thead>
        <tr className="border-b border-rule text-12">
          <td className="w-28 py-2 max-desk:w-22" />
          {[before, after].map(({ id }, at) => (
            <th key={id} scope="col" className="py-2 pr-3">
              <NextLink href={runAddress(workspace.slug, id)} className="text-pencil hover:underline">
                {at === 0 ? "The first" : "The second"}
              </NextLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map(({ name, of, by = of }) => {
          const same = by(before) === by(after);
          return (
            <tr key={name} className="border-b border-rule">
              <th scope="row" className="py-1.5 pr-3 text-12 text-ink-3">
                {name}
              </th>
              {[before, after].map((run) => (
                <td key={run.id} className={clsx("truncate py-1.5 pr-3", same && "text-ink-3")}>
                  {of(run)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
