import NextLink from "next/link";
import type { ReactNode } from "react";
import { clsx } from "clsx";
import { VerdictMark } from "#components/rating/verdict-mark";
import { customerAddress } from "#components/run/address";
import { sayTool } from "#components/run/say-tool";
import { RelativeTime } from "#components/ui/relative-time";
import { Td } from "#components/ui/table";
import { dollars } from "#server/core/run/money";
import type { RunLine } from "./answers";
import type { ColumnName } from "./columns";
import { sayMs } from "./words";

interface Props {
  name: ColumnName;
  run: RunLine;
  slug: string;
}

const numbers: readonly ColumnName[] = ["tokens", "latency", "cost"];
const none = <span className="text-ink-3">–</span>;

/** One fact of a run. On a phone those that say nothing are left out. */
export function RunCell({ name, run, slug }: Props) {
  const number = numbers.includes(name);
  const said = facts[name](run, slug);
  return (
    <Td number={number} className={clsx("min-w-0 truncate text-12 text-ink-2", said === null && "max-desk:hidden")}>
      {said ?? none}
    </Td>
  );
}

const facts: Record<ColumnName, (run: RunLine, slug: string) => ReactNode> = {
  when: ({ at }) => <RelativeTime at={at} />,
  for: ({ customer, endUser, maker, tool }, slug) =>
    customer ? (
      <>
        <NextLink href={customerAddress(slug, customer)} prefetch={false} className="relative block truncate hover:underline max-desk:inline">
          {customer}
        </NextLink>
        {endUser ? <span className="block truncate text-ink-3 max-desk:inline max-desk:before:content-[',_']">{endUser}</span> : null}
      </>
    ) : maker ? (
      <>
        <span className="block truncate max-desk:inline">{maker.name}</span>
        {sayTool(tool) ? <span className="block truncate text-ink-3 max-desk:inline max-desk:before:content-[',_']">{sayTool(tool)}</span> : null}
      </>
    ) : (
      endUser || null
    ),
  model: ({ model }) => model || null,
  environment: ({ environment }) => environment || null,
  strategy: ({ strategy }) => strategy || null,
  tags: ({ tags }) => tags.join(", ") || null,
  verdict: ({ verdict }) => verdict && <VerdictMark verdict={verdict} />,
  tokens: ({ inputTokens, outputTokens }) => (inputTokens === null && outputTokens === null ? null : ((inputTokens ?? 0) + (outputTokens ?? 0)).toLocaleString("en")),
  latency: ({ latency }) => (latency === null ? null : sayMs(latency)),
  cost: ({ cost }) => (cost === null ? null : dollars(cost)),
};
