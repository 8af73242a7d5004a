"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { Table, Td, Th, Tr } from "#components/ui/table";
import { Verdict } from "#components/ui/verdict";
import { AsTable } from "./as-table";
import type { Quality } from "./answers";
import type { Asked } from "./asked";
import { RateChart } from "./lazy-charts";
import { rowsOf, shareOf, topOf, type Measure } from "./points";
import { runsBehind } from "./runs-behind";
import { sayPart } from "./say-days";
import { differs, nOfM, percent, sayInterval, sayRate } from "./say-figures";
import { looksOf } from "./version-look";

interface Props {
  title: string;
  measure: Measure;
  /** What the denominator counts: "rated". */
  of: string;
  /** Said while there is nothing to divide by. */
  none: ReactNode;
  note?: ReactNode;
  figures: Quality;
  asked: Asked;
}

/** One rate, large: what it is now, where its true value lies, how much it rests on, what it was before, and how it went. */
export function RatePanel({ title, measure, of, none, note, figures, asked }: Props) {
  const router = useRouter();
  const { workspace } = useFrame();
  const own = asked.own ? "with own" : "without own";
  const { parts, series, total, before } = figures;
  const [now, then] = [shareOf(total, measure, own), shareOf(before, measure, own)];
  const looks = looksOf(series);
  const rows = rowsOf(figures, measure, own);
  const behind = (part: number, version?: string) => runsBehind(workspace.slug, asked, { at: parts[part]?.at, until: parts[part]?.until, version });
  return (
    <section aria-label={title} className="sheet min-w-0 p-4">
      <div className="flex min-h-5 items-center gap-3">
        <h2 className="text-13 font-bold">{title}</h2>
        <span className="ml-auto">{differs(now, then) ? <Verdict kind="observed" /> : null}</span>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-28 font-strong">{sayRate(now)}</span>
        <span className="text-13 text-ink-2">
          {sayInterval(now)} <span className="text-ink-3">({nOfM(now, of)})</span>
        </span>
        <span className="ml-auto text-13 text-ink-2 max-desk:ml-0">
          <span className="text-ink-3">{sayPart({ from: before.from, to: before.to })}</span> {then.m === 0 ? "nothing measured" : `${sayRate(then)}, ${sayInterval(then)}`}
        </span>
      </div>
      {now.m === 0 ? (
        <p className="grid h-60 place-items-center text-center text-13 text-ink-3">{none}</p>
      ) : (
        <RateChart {...{ parts, rows, series, looks }} top={topOf(rows, measure)} onPart={(part) => parts[part] && router.push(behind(part))} />
      )}
      {note ? <p className="mt-2 text-12 text-ink-3">{note}</p> : null}
      {now.m === 0 ? null : (
        <AsTable of={title}>
          {() => (
            <Table caption={title} head={<><Th>when</Th><Th>version</Th><Th number>rate</Th><Th number>interval</Th><Th number>{of}</Th></>}>
              {rows.flatMap(({ part, points }) =>
                points.map((point, line) => {
                  const [when, version] = [parts[part], series[line]?.version];
                  return point && when ? (
                    <Tr key={`${part} ${line}`}>
                      <Td lead>
                        <Link standing href={behind(part, version?.id)}>{sayPart(when)}</Link>
                      </Td>
                      <Td label="version">{version?.number ?? (asked.prompt ? "none named" : "all")}</Td>
                      <Td number label="rate">{percent(point.rate)}</Td>
                      <Td number label="interval">{sayInterval(point.share)}</Td>
                      <Td number label={of}>{nOfM(point.share)}</Td>
                    </Tr>
                  ) : null;
                }),
              )}
            </Table>
          )}
        </AsTable>
      )}
    </section>
  );
}
