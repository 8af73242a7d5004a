"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { Table, Td, Th, Tr } from "#components/ui/table";
import { AsTable } from "./as-table";
import type { Part } from "./answers";
import type { Strand } from "./amount-chart";
import type { Asked } from "./asked";
import { AmountChart } from "./lazy-charts";
import { runsBehind } from "./runs-behind";
import { sayPart } from "./say-days";

interface Props {
  title: string;
  figure: ReactNode;
  beside: ReactNode;
  /** Said instead of a drawing while there is nothing to draw. */
  none?: ReactNode;
  parts: readonly Part[];
  strands: readonly Strand[];
  say: (amount: number) => string;
  asked: Asked;
}

/** One amount, small: what it came to, and how it went. */
export function AmountPanel({ title, figure, beside, none, parts, strands, say, asked }: Props) {
  const router = useRouter();
  const { workspace } = useFrame();
  const behind = (part: number) => runsBehind(workspace.slug, asked, { at: parts[part]?.at, until: parts[part]?.until });
  return (
    <section aria-label={title} className="sheet min-w-0 p-4">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h2 className="mr-auto text-13 font-bold">{title}</h2>
        <span className="text-16 font-strong">{figure}</span>
        <span className="text-12 text-ink-3">{beside}</span>
      </div>
      {none ? (
        <p className="grid h-32 place-items-center text-center text-13 text-ink-3">{none}</p>
      ) : (
        <>
          <AmountChart {...{ parts, strands, say }} onPart={(part) => parts[part] && router.push(behind(part))} />
          <AsTable of={title}>
            {() => (
              <Table caption={title} head={<><Th>when</Th>{strands.map(({ name }) => <Th number key={name}>{name}</Th>)}</>}>
                {parts.map((part, at) =>
                  strands.some(({ values }) => values[at]) ? (
                    <Tr key={part.from}>
                      <Td lead>
                        <Link standing href={behind(at)}>{sayPart(part)}</Link>
                      </Td>
                      {strands.map(({ name, values }) => (
                        <Td number key={name} label={name}>{values[at] === null || values[at] === undefined ? "–" : say(values[at])}</Td>
                      ))}
                    </Tr>
                  ) : null,
                )}
              </Table>
            )}
          </AsTable>
        </>
      )}
    </section>
  );
}
