"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { LivePage, Place } from "#components/release/answers";
import { Select } from "#components/ui/select";
import { lit } from "#server/core/policy/gate";
import { ReleaseDialog } from "./release-dialog";
import { useRelease } from "./use-release";

interface Props {
  live: LivePage;
  /** Where to at first; else the first place where something can go on. */
  environmentId?: string | undefined;
  onClose: () => void;
}

/** Makes a version of a prompt live in an environment of its way. */
export function Promote({ live: { prompt, places }, environmentId, onClose }: Props) {
  const api = useApi();
  const { promote, schedule, tell } = useRelease();
  const [placeId, setPlace] = useState(environmentId ?? usualPlace(places)?.environment.id ?? "");
  const [chosen, choose] = useState<string>();
  const place = places.find(({ environment }) => environment.id === placeId);
  const { data: versions } = useQuery(api.version.list.queryOptions({ promptId: prompt.id }));
  const versionId = chosen ?? place?.next?.versionId ?? versions?.versions[0]?.id ?? "";
  const asked = { environmentId: placeId, parts: [{ promptId: prompt.id, versionId }] };
  const { data, error } = useQuery(api.release.preview.queryOptions(asked, { enabled: placeId !== "" && versionId !== "", staleTime: 0 }));
  const [preview] = data ?? [];
  const where = place?.environment.name ?? "";
  const before = preview ? preview.live : place?.live?.number;
  const number = preview?.number ?? "";
  const problem = error ? sentenceOf(error) : preview?.isLive ? `${number} is live in ${where} already. Choose another version, or another environment.` : undefined;
  const moves = [{ promptId: prompt.id, versionId, seenId: preview?.seenId ?? null }];

  return (
    <ReleaseDialog
      title={`Promote ${prompt.name}`}
      sentence={before ? `Replaces ${before} in ${where}. It can be rolled back with one click.` : `Nothing is live in ${where} yet.`}
      act={`Promote to ${where}`}
      does={`Releases ${number} into ${where}`}
      looked={`What ${where} asks of ${number}`}
      judged={data}
      problem={problem}
      onRelease={async (said) => tell(await promote({ environmentId: placeId, moves, ...said }), "live")}
      onSchedule={(said) => schedule({ environmentId: placeId, moves, ...said })}
      onClose={onClose}
    >
      <div className="grid gap-4 desk:grid-cols-2">
        <Select label="Version" value={versionId} onValueChange={choose} options={(versions?.versions ?? []).map(({ id, number, what }) => ({ value: id, label: number, note: what }))} />
        <Select
          label="Into"
          value={placeId}
          onValueChange={(next) => {
            setPlace(next);
            choose(undefined);
          }}
          options={places.map(({ environment, live }) => ({ value: environment.id, label: environment.name, note: live ? `${live.number} is live` : "nothing is live" }))}
        />
      </div>
    </ReleaseDialog>
  );
}

/** The furthest place that would let it in, else the first where there is something to ask. */
const usualPlace = (places: readonly Place[]) => places.findLast(({ next }) => next?.gates.every(lit)) ?? places.find(({ next }) => next) ?? places[0];
