import type { Outputs } from "#components/api/outputs";
import { runsAddress } from "#components/run/address";
import { addressOf } from "#components/run/explorer/asked";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { RelativeTime } from "#components/ui/relative-time";
import { Section } from "#components/ui/section";
import { Table, Td, Th, Tr } from "#components/ui/table";

interface Props {
  prompts: Outputs["run"]["customer"]["prompts"];
  customer: string;
}

/** Which prompts the customer met, the most met first; each leads to its runs. */
export function CustomerPrompts({ prompts, customer }: Props) {
  const { workspace } = useFrame();
  return (
    <Section title="Prompts it met">
      <Table
        caption="Prompts this customer met"
        head={
          <>
            <Th>prompt</Th>
            <Th number>runs</Th>
            <Th number>usable</Th>
            <Th number>last day</Th>
          </>
        }
      >
        {prompts.map(({ id, name, runs, usable, judged, last }) => (
          <Tr key={id}>
            <Td lead>
              <Link standing href={runsAddress(workspace.slug, addressOf({ prompt: id, customer }))}>
                {name}
              </Link>
            </Td>
            <Td number label="runs">
              {runs.toLocaleString("en")}
            </Td>
            <Td number label="usable">
              {judged > 0 ? `${Math.round((100 * usable) / judged)} %, ${usable} of ${judged}` : <span className="text-ink-3">not rated</span>}
            </Td>
            <Td number label="last day">
              <RelativeTime at={last} />
            </Td>
          </Tr>
        ))}
      </Table>
    </Section>
  );
}
