"use client";
import { useQueries } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { Select } from "#components/ui/select";
import { commonWay } from "./common-way";

interface Props {
  promptIds: readonly string[];
  /** Nothing for the last one they all go through. */
  value: string | undefined;
  onChange: (environmentId: string) => void;
}

/** Up to where it shall be live: any place that all the prompts go through. */
export function TargetSelect({ promptIds, value, onChange }: Props) {
  const api = useApi();
  const answers = useQueries({ queries: promptIds.map((promptId) => api.release.live.queryOptions({ promptId })) });
  const ways = answers.flatMap(({ data }) => (data ? [data.places.map(({ environment }) => environment)] : []));
  const options = commonWay(ways);
  const apart = ways.length === promptIds.length && promptIds.length > 0 && options.length === 0;
  return (
    <Select
      label="Up to"
      value={value ?? options.at(-1)?.id ?? ""}
      disabled={options.length === 0}
      placeholder={promptIds.length === 0 ? "Choose a prompt first" : "Looking…"}
      help={apart ? undefined : "It counts as released once it is live there."}
      error={apart ? "These prompts go through no environment together: their folders have ways of their own. Propose them apart." : undefined}
      options={options.map(({ id, name }) => ({ value: id, label: name }))}
      onValueChange={onChange}
    />
  );
}
