"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { ReleaseDialog } from "./release-dialog";
import { useRelease } from "./use-release";

interface Props {
  change: { id: string; serial: number; title: string };
  environment: { id: string; name: string };
  /** Every prompt of the Change with its head. */
  parts: readonly { promptId: string; versionId: string }[];
  onClose: () => void;
}

/** Releases all that a Change proposes into one environment of its way, as one. */
export function PromoteChange({ change, environment, parts, onClose }: Props) {
  const api = useApi();
  const { releaseChange, schedule, tell } = useRelease();
  const { data, error } = useQuery(api.release.preview.queryOptions({ environmentId: environment.id, parts: [...parts] }, { staleTime: 0 }));
  const seen = (data ?? []).map(({ prompt, seenId }) => ({ promptId: prompt.id, seenId }));
  const seenOf = new Map(seen.map(({ promptId, seenId }) => [promptId, seenId]));
  const many = parts.length > 1;
  const allLive = data?.every(({ isLive }) => isLive);
  return (
    <ReleaseDialog
      title={`Release change ${change.serial} into ${environment.name}`}
      sentence={many ? `${parts.length} prompts go live as one, all or none, and can be rolled back as one.` : "It can be rolled back with one click."}
      act={`Release into ${environment.name}`}
      does={`Releases ${many ? `${parts.length} prompts` : "it"} into ${environment.name}`}
      looked={`What ${environment.name} asks`}
      judged={data}
      problem={error ? sentenceOf(error) : allLive ? `All of it is live in ${environment.name} already.` : undefined}
      whyAtFirst={change.title}
      onRelease={async (said) => tell(await releaseChange({ changeId: change.id, environmentId: environment.id, seen, ...said }), "live")}
      onSchedule={(said) => schedule({ environmentId: environment.id, changeId: change.id, moves: parts.map((part) => ({ ...part, seenId: seenOf.get(part.promptId) ?? null })), ...said })}
      onClose={onClose}
    />
  );
}
