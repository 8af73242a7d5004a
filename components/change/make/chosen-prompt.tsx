"use client";
import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useApi } from "#components/api/provider";
import { IconButton } from "#components/ui/icon-button";
import { Select } from "#components/ui/select";

export interface Chosen {
  promptId: string;
  key: string;
  name: string;
  /** The version that is proposed. */
  versionId: string;
}

/** As far back as a version is proposed from a list. */
const furthest = 50;

/** One prompt that shall be in a Change, and which of its versions. */
export function ChosenPrompt({ chosen, onChange, onRemove }: { chosen: Chosen; onChange: (chosen: Chosen) => void; onRemove: () => void }) {
  const { promptId, key, name, versionId } = chosen;
  const { data } = useQuery(useApi().version.list.queryOptions({ promptId, limit: furthest }));
  const options = (data?.versions ?? []).map(({ id, number, what }, at) => ({ value: id, label: at === 0 ? `${number}, the newest` : number, note: what }));
  return (
    <li className="flex items-end gap-3 border-b border-rule px-4 py-3 last:border-b-0 max-desk:flex-wrap">
      <div className="min-w-0 flex-1 max-desk:basis-3/4">
        <p className="heading truncate">{name}</p>
        <p className="mono truncate text-12 text-ink-3">{key}</p>
      </div>
      <Select label="Version" className="w-52 max-desk:flex-1" value={versionId} options={options} onValueChange={(next) => onChange({ ...chosen, versionId: next })} />
      <IconButton label={`Leave ${name} out`} className="mb-0.5" onClick={onRemove}>
        <X size={16} />
      </IconButton>
    </li>
  );
}
