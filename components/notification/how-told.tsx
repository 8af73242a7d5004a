"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { Section } from "#components/ui/section";
import { Table, Th } from "#components/ui/table";
import { KindRow } from "./kind-row";
import { useChooseKind } from "./use-choose-kind";

/** Of what somebody hears, and how: a table of their own. */
export function HowTold() {
  const { data } = useSuspenseQuery(useApi().notification.choices.queryOptions({}));
  const choose = useChooseKind();
  const head = (
    <>
      <Th>when</Th>
      <Th className="w-40">in the inbox</Th>
      <Th className="w-60">by mail</Th>
    </>
  );
  return (
    <Section title="How you hear of things">
      <p className="mb-3 max-w-[66ch] text-13 text-ink-2">
        In this workspace, and for you alone. What comes daily is gathered in one letter at eight in the morning in {data.timeZone.replaceAll("_", " ")}; what you have read by then is left out.
      </p>
      <div className="max-w-190">
        <Table caption="How you hear of things" head={head}>
          {data.kinds.map((choice) => (
            <KindRow key={choice.kind} choice={choice} onChoose={choose} />
          ))}
        </Table>
      </div>
    </Section>
  );
}
