"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { promptAddress } from "#components/prompt/address";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { Section } from "#components/ui/section";
import { Table, Td, Th, Tr } from "#components/ui/table";
import type { Asked, Question } from "./asked";
import { shareOf } from "./points";
import { RateCells, rateHeads } from "./rate-cells";
import { count } from "./say-figures";

/** The prompts that the figures are made of, those that ran most first. */
export function PromptTable({ asked, question }: { asked: Asked; question: Question }) {
  const { workspace } = useFrame();
  const { by: _, ...which } = question;
  const { data } = useSuspenseQuery(useApi().metrics.prompts.queryOptions(which));
  const own = asked.own ? "with own" : "without own";
  if (data.prompts.length === 0) return null;
  return (
    <Section title="Prompts" note={data.of > data.prompts.length ? `the ${data.prompts.length} that ran most, of ${count(data.of)}` : "those that ran most first"}>
      <Table caption="Prompts" head={<><Th className="pl-3">prompt</Th><Th number>runs</Th>{rateHeads}</>}>
        {data.prompts.map((row) => {
          const usable = shareOf(row, "usable", own);
          return (
            <Tr key={row.prompt?.id ?? "none"}>
              <Td lead className="desk:pl-3">
                {row.prompt ? <Link standing href={promptAddress(workspace.slug, row.prompt.key, "outputs")}>{row.prompt.name}</Link> : <span className="text-ink-3">runs that named no prompt</span>}
              </Td>
              <Td number label="runs">{count(row.runs)}</Td>
              <RateCells usable={usable} tried={row.regeneration} known={usable.m > 0} />
            </Tr>
          );
        })}
      </Table>
    </Section>
  );
}
