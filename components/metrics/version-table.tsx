"use client";
import NextLink from "next/link";
import { useFrame } from "#components/shell/frame-context";
import { Version } from "#components/ui/code";
import { Section } from "#components/ui/section";
import { Table, Td, Th, Tr } from "#components/ui/table";
import { together } from "#server/core/metrics/tally";
import { rateOf } from "#server/core/stats/share";
import { wilson } from "#server/core/stats/wilson";
import type { Quality } from "./answers";
import type { Asked } from "./asked";
import { RateCells, rateHeads } from "./rate-cells";
import { shareOf } from "./points";
import { runsBehind } from "./runs-behind";
import { sayDay } from "./say-days";
import { count } from "./say-figures";
import { looksOf, textOf } from "./version-look";

/** Each version beside the others: surely good ones first, by the lower bound of their usable rate. */
export function VersionTable({ figures: { series, parts }, asked }: { figures: Quality; asked: Asked }) {
  const { workspace } = useFrame();
  const own = asked.own ? "with own" : "without own";
  const looks = looksOf(series);
  const rows = series
    .map(({ version, points }, at) => ({ version, look: looks[at] ?? "older", ran: [points[0], points.at(-1)].map((point) => sayDay(parts[point?.part ?? 0]?.from ?? 0)), ...together(points) }))
    .map((row) => ({ ...row, usable: shareOf(row, "usable", own), tried: row.regeneration }))
    .sort((one, other) => (wilson(other.usable)?.low ?? -1) - (wilson(one.usable)?.low ?? -1));
  if (rows.length === 0) return null;
  return (
    <Section title="Versions" note="sorted by usable rate, lower bound; trials, evals and shadows are left out">
      <Table caption="Versions" head={<><Th className="pl-3">version</Th><Th>ran</Th><Th number>runs</Th>{rateHeads}</>}>
        {rows.map(({ version, look, ran, runs, usable, tried }) => (
          <Tr key={version?.id ?? "none"} selected={look === "question" && series.length > 1}>
            <Td lead className="desk:pl-3">
              <NextLink className={`underline-offset-3 hover:underline ${textOf[look]}`} href={runsBehind(workspace.slug, asked, { at: parts[0]?.at, until: parts.at(-1)?.until, version: version?.id })}>
                {version ? <Version inQuestion={look === "question"}>{version.number}</Version> : "none named"}
              </NextLink>
            </Td>
            <Td label="ran">{ran[0] === ran[1] ? ran[0] : ran.join(" – ")}</Td>
            <Td number label="runs">{count(runs)}</Td>
            <RateCells usable={usable} tried={tried} inQuestion={look === "question"} known={rateOf(usable) !== undefined} />
          </Tr>
        ))}
      </Table>
    </Section>
  );
}
