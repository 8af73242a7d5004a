"use client";
import { useQuery } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { Place } from "#components/release/answers";
import { Gates } from "#components/release/gates";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { Code, Sha, Version } from "#components/ui/code";
import { Segmented } from "#components/ui/segmented";
import { Skeleton } from "#components/ui/skeleton";
import type { BackWay } from "./use-back-way";

interface Props {
  prompt: { id: string; key: string };
  way: BackWay;
  mayRollBack: boolean;
  onRollBack: () => void;
}

/** Exactly what a rollback would restore, and what is looked at before it does. */
export function RollBackBox({ prompt, way: { place, places, choose }, mayRollBack, onRollBack }: Props) {
  const { workspace } = useFrame();
  const { environment, target } = place;
  return (
    <section aria-labelledby="roll-back" className="sheet p-4 max-desk:hidden">
      <h2 id="roll-back" className="heading">
        Roll back
      </h2>
      {places.length > 1 ? (
        <div className="mt-2 overflow-x-auto">
          <Segmented label="Environment" segments={places.map(({ environment }) => ({ value: environment.id, label: environment.name }))} value={environment.id} onChange={choose} />
        </div>
      ) : null}
      {target ? (
        <>
          <p className="mt-2 text-13 text-ink-2">
            Restores <Version>{target.number}</Version> <Sha>{target.sha}</Sha> in {environment.name} for everybody, in place of {place.live.number}, and leaves the other environments alone.
          </p>
          {mayRollBack ? (
            <Button wide className="mt-3 border-ink!" onClick={onRollBack}>
              <Undo2 size={16} />
              Roll back to {target.number}
            </Button>
          ) : (
            <p className="mt-2 text-12 text-ink-3">Managers, approvers and admins may do it.</p>
          )}
          <div className="mt-3">
            <Checks promptId={prompt.id} place={place} />
          </div>
        </>
      ) : (
        <p className="mt-2 text-13 text-ink-2">Nothing else was live in {environment.name} before, or all of it was taken back. A release of the history can still be restored.</p>
      )}
      <div className="mt-3 border-t border-rule pt-2.5 text-12 text-ink-3">
        Exempt from freezes and waiting times. From a terminal:
        <div className="mt-1.5">
          <Code label="The command that rolls back">{`npm run -s admin -- rollback --workspace ${workspace.slug} --prompt ${prompt.key} --environment ${environment.key} --why "…"`}</Code>
        </div>
      </div>
    </section>
  );
}

function Checks({ promptId, place: { environment, live } }: { promptId: string; place: Place & { live: { id: string } } }) {
  const { data, error } = useQuery(useApi().release.previewRollback.queryOptions({ promptId, environmentId: environment.id, seenId: live.id }, { retry: false }));
  if (error) return <p className="text-12 text-ink-3">{sentenceOf(error)}</p>;
  if (!data) return <Skeleton className="h-8" />;
  return data[0] ? <Gates gates={data[0].gates} /> : null;
}
