"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { useApi } from "#components/api/provider";
import { SearchField } from "#components/ui/search-field";
import { questionFor } from "./asked";
import { Filters } from "./filters";
import { Found } from "./found";
import { useAsked } from "./use-asked";

interface Props {
  /** Who looks, by their id. */
  me: string;
  /** When the page was asked for. */
  opened: number;
}

/** Every run one may see: one line of search, filters, and what is found, newest first. */
export function Explorer({ me, opened }: Props) {
  const { asked, ask, refine } = useAsked();
  const [live, follow] = useState(true);
  const now = useDeferredValue(JSON.stringify({ ...asked, cols: undefined }));
  const { cols: _, ...narrowed } = asked;
  const stale = now !== JSON.stringify(narrowed);
  // safe because it was written from an Asked
  const question = useMemo(() => questionFor(JSON.parse(now) as typeof asked, me, opened), [now, me, opened]);

  return (
    <div className="mt-3">
      <SearchField
        label="Find runs by what went in or came out"
        placeholder="Find by what went in or came out, in recent runs"
        value={asked.q ?? ""}
        said={<Counted question={question} />}
        pauseMs={350}
        onSettle={(q) => refine({ ...asked, q: q || undefined })}
      />
      <Filters asked={asked} live={live} onAsk={ask} onLive={follow} />
      <Found key={now} asked={asked} question={question} opened={opened} live={live} stale={stale} onAsk={ask} />
    </div>
  );
}

/** How many runs fit, where the sums know; counting them one by one could take minutes. */
function Counted({ question }: { question: ReturnType<typeof questionFor> }) {
  const { data } = useQuery(useApi().run.count.queryOptions(question, { staleTime: 60_000 }));
  if (!data) return null;
  return `${data.runs.toLocaleString("en")}${data.days ? ` in ${data.days} days` : ""}`;
}
