"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Undo2 } from "lucide-react";
import { useApi } from "#components/api/provider";
import { HeadActs } from "#components/prompt/head/head-slot";
import type { ReleaseLine } from "#components/release/answers";
import { Button } from "#components/ui/button";
import { SkeletonRows } from "#components/ui/skeleton";
import { History } from "./history";
import { NotLive } from "./not-live";
import { Pending } from "./pending";
import { Pipeline } from "./pipeline";
import { RollBackBox } from "./roll-back-box";
import { useBackWay } from "./use-back-way";

const Promote = lazy(() => import("#components/release/dialog/promote").then((file) => ({ default: file.Promote })));
const RollBack = lazy(() => import("#components/release/dialog/roll-back").then((file) => ({ default: file.RollBack })));

type Asking = { act: "promote"; environmentId?: string } | { act: "roll back"; target?: ReleaseLine };

/** Where a prompt is live, what it takes to go on, and the way back. */
export function LivePage({ promptKey }: { promptKey: string }) {
  const api = useApi();
  const { data: prompt } = useSuspenseQuery(api.prompt.find.queryOptions({ key: promptKey }));
  const { data: live } = useSuspenseQuery(api.release.live.queryOptions({ promptId: prompt.id }));
  const [asking, ask] = useState<Asking>();
  const way = useBackWay(live.places);
  const { mayPromote, mayRollBack, places } = live;
  const close = () => ask(undefined);

  if (live.releases === 0 && (prompt.standing === "personal" || !prompt.latest)) return <NotLive prompt={prompt} />;
  const target = asking?.act === "roll back" ? asking.target : undefined;
  const from = target ? places.find(({ environment }) => environment.id === target.environment.id)?.live : way?.place.live;
  const promotes = mayPromote && prompt.latest !== null;
  return (
    <>
      {promotes ? (
        <HeadActs>
          <Button kind="primary" onClick={() => ask({ act: "promote" })}>
            Promote…
          </Button>
        </HeadActs>
      ) : null}
      <Pipeline live={live} onPromote={promotes ? (environmentId) => ask({ act: "promote", environmentId }) : undefined} />
      <div className="grid items-start gap-x-5 max-desk:pb-14 wide:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          <Suspense>
            <Pending promptId={prompt.id} />
          </Suspense>
          <Suspense fallback={<SkeletonRows rows={4} label="Loading the history" />}>
            <History live={live} onRestore={(target) => ask({ act: "roll back", target })} />
          </Suspense>
        </div>
        {way ? (
          <div className="mt-6 max-wide:order-first max-wide:mt-4">
            <RollBackBox prompt={live.prompt} way={way} mayRollBack={mayRollBack} onRollBack={() => ask({ act: "roll back" })} />
          </div>
        ) : null}
      </div>
      {way?.place.target && mayRollBack ? (
        <div className="fixed inset-x-0 bottom-14 z-10 flex border-t border-rule bg-paper px-4 py-2 desk:hidden">
          <Button className="flex-1 border-ink!" onClick={() => ask({ act: "roll back" })}>
            <Undo2 size={16} />
            Roll back to {way.place.target.number}
          </Button>
        </div>
      ) : null}
      <Suspense>
        {asking?.act === "promote" ? <Promote live={live} environmentId={asking.environmentId} onClose={close} /> : null}
        {asking?.act === "roll back" && from ? <RollBack prompt={live.prompt} environment={from.environment} seenId={from.id} targetId={target?.id} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
