"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Segmented } from "#components/ui/segmented";
import { BoardColumn } from "./board-column";
import { useColumn } from "./use-column";

const columns = [
  { name: "drafting", title: "Drafting", empty: "Judged, and neither published nor closed yet." },
  { name: "waiting", title: "Waiting for a verdict", empty: "Nothing waits." },
  { name: "published", title: "Published", empty: "Say on a piece when it went out; how long that took stands here." },
] as const;

const views = [
  { value: "mine", label: "Mine" },
  { value: "everyone", label: "Everyone’s" },
] as const;

type Whose = (typeof views)[number]["value"];

/** All pieces by how far they are. Whose they are lies in the address. */
export function Board() {
  const { workspace } = useFrame();
  const whose: Whose = useSearchParams().get("whose") === "everyone" ? "everyone" : "mine";
  const { data } = useSuspenseQuery(useApi().piece.board.queryOptions({ whose }));
  const none = columns.every(({ name }) => data[name].count === 0) && data.closed === 0;
  const turn = (next: Whose) => window.history.replaceState(null, "", next === "mine" ? window.location.pathname : `?whose=${next}`);

  return (
    <>
      <div className="mt-3 mb-4 flex min-h-8 flex-wrap items-center gap-3">
        <Segmented label="Whose pieces" segments={views} value={whose} onChange={turn} />
        {data.closed > 0 ? <span className="text-12 text-ink-3">{data.closed.toLocaleString("en")} closed without being published</span> : null}
      </div>
      {none ? (
        <div className="max-w-170">
          <EmptyState
            title={whose === "mine" ? "You have made no piece yet" : "Nobody has made a piece yet"}
            sentence="A piece is one thing somebody is making, such as the March newsletter. Use a prompt, take it to any tool, and come back with what came out; each try is kept, so you see which prompt got it right the first time."
            action={
              <ButtonLink size="small" href={`/${workspace.slug}/prompts`}>
                Choose a prompt to use
              </ButtonLink>
            }
          />
        </div>
      ) : (
        <div className="grid grid-cols-1 items-start gap-x-6 gap-y-8 desk:grid-cols-3">
          {columns.map(({ name, ...words }) => (
            <Column key={`${name} ${whose}`} name={name} whose={whose} slug={workspace.slug} {...words} />
          ))}
        </div>
      )}
    </>
  );
}

interface ColumnProps {
  name: (typeof columns)[number]["name"];
  whose: Whose;
  slug: string;
  title: string;
  empty: string;
}

function Column({ name, whose, ...words }: ColumnProps) {
  const { pieces, count, more, pending } = useColumn(name, whose);
  return <BoardColumn {...words} {...{ pieces, count, pending }} everyone={whose === "everyone"} onMore={more} />;
}
