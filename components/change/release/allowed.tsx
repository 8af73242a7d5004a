"use client";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { CheckedCircle } from "#components/ui/checked-circle";
import { Skeleton } from "#components/ui/skeleton";
import { gatesTogether, isDark, sayAllowed } from "#components/change/shown/gates-together";
import { GateList } from "#components/change/shown/gate-list";
import type { Releasable } from "./releasable";

const PromoteChange = lazy(() => import("#components/release/dialog/promote-change").then((file) => ({ default: file.PromoteChange })));

interface Props {
  change: Releasable;
  environment: { id: string; key: string; name: string };
  /** Whether one may try: the gates decide. */
  releases: boolean;
}

/** What each gate of one environment would say now, and the way in once they let it. */
export function Allowed({ change, environment, releases }: Props) {
  const parts = change.parts.map(({ promptId, versionId }) => ({ promptId, versionId }));
  const { data, error } = useQuery(useApi().release.preview.queryOptions({ environmentId: environment.id, parts }));
  const [releasing, setReleasing] = useState(false);
  if (error) return <Told title={`Allowed into ${environment.name}?`}>{sentenceOf(error)}</Told>;
  if (!data) {
    return (
      <Told title={`Allowed into ${environment.name}?`}>
        <Skeleton className="mt-1 h-4 w-4/5" />
      </Told>
    );
  }
  if (data.every(({ isLive }) => isLive)) {
    return (
      <Told title={environment.name}>
        <span className="inline-flex items-center gap-1.5">
          <CheckedCircle size={14} className="text-good" />
          {data.length === 1 ? "It is live there." : "All of it is live there."}
        </span>
      </Told>
    );
  }
  const waiting = data.filter(({ isLive }) => !isLive);
  const gates = gatesTogether(waiting);
  const allowed = !gates.some(isDark);
  const { answer, rest } = sayAllowed(gates);
  const glass = !allowed && waiting.every((preview) => preview.mayBreakGlass);
  return (
    <Told title={`Allowed into ${environment.name}?`}>
      <p>
        <b>{answer}</b> {rest}
      </p>
      <GateList gates={gates} />
      <p className="mt-1 text-12 text-ink-3">{sayPolicies(data.map(({ policySerial }) => policySerial), environment.name)}</p>
      {releases ? (
        <div className="mt-2.5 flex flex-wrap gap-2">
          <Button kind={allowed ? "primary" : "plain"} onClick={() => setReleasing(true)}>
            {allowed ? `Release into ${environment.name}…` : glass ? "Schedule or break the glass…" : "Schedule…"}
          </Button>
        </div>
      ) : null}
      {releasing ? (
        <Suspense>
          <PromoteChange change={change} environment={environment} parts={parts} onClose={() => setReleasing(false)} />
        </Suspense>
      ) : null}
    </Told>
  );
}

function Told({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title} className="border-t border-rule px-4 py-3">
      <h3 className="text-13 font-bold">{title}</h3>
      <div className="mt-1 text-13">{children}</div>
    </section>
  );
}

function sayPolicies(all: readonly number[], name: string) {
  const serials = [...new Set(all)];
  if (serials.length === 1 && serials[0] === 0) return "Judged by what is usual where nobody has chosen a policy.";
  return `Judged by policy ${name} ${serials.filter((serial) => serial > 0).join(" and ")}`;
}
