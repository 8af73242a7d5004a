import { memo, type Ref } from "react";
import NextLink from "next/link";
import { promptAddress } from "#components/prompt/address";
import type { Scheduled } from "#components/release/answers";
import { Td, Tr } from "#components/ui/table";
import type { Column, MatrixRow } from "./columns";
import { MatrixCell } from "./matrix-cell";

export interface LineProps {
  slug: string;
  columns: readonly Column[];
  lasts: ReadonlySet<string>;
  /** What waits to go live of a prompt. */
  waitingFor: (promptId: string) => readonly Scheduled[];
}

interface Props extends LineProps {
  row: MatrixRow;
  index?: number;
  ref?: Ref<HTMLTableRowElement>;
}

/** One prompt and where it is live. */
export const MatrixLine = memo(function MatrixLine({ slug, columns, lasts, waitingFor, row: { prompt, newest, cells }, index, ref }: Props) {
  const waiting = waitingFor(prompt.id);
  return (
    <Tr ref={ref} data-index={index} className="max-desk:gap-y-2!">
      <Td lead className="max-w-72 align-top! max-desk:col-span-2! max-desk:max-w-none">
        <NextLink href={promptAddress(slug, prompt.key, "live")} prefetch={false} className="block truncate text-14 font-strong hover:underline">
          {prompt.name}
        </NextLink>
        <span className="mono block truncate text-12 text-ink-3">{prompt.key}</span>
      </Td>
      {columns.map(({ key, environmentIds }) => {
        const here = environmentIds.find((id) => cells[id]) ?? environmentIds.find((id) => waiting.some(({ environment }) => environment.id === id));
        return (
          <Td key={key} className="align-top! max-desk:col-span-2!">
            <MatrixCell slug={slug} prompt={prompt} environment={key} cell={here ? cells[here] : undefined} last={here !== undefined && lasts.has(here)} waiting={waiting.filter(({ environment }) => environment.id === here)} />
          </Td>
        );
      })}
      <Td label="newest" className="mono align-top! text-12 text-ink-3! desk:text-right">
        {newest ?? "–"}
      </Td>
    </Tr>
  );
});
