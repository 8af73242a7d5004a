"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { Chip } from "#components/ui/chip";
import { ActDialog } from "#components/shell/act-dialog";
import type { PromptCard } from "#components/prompt/answers";
import { WordsField } from "#components/prompt/words-field";
import { counted, type BulkActs } from "./use-bulk-acts";

interface Props {
  prompts: readonly PromptCard[];
  acts: Pick<BulkActs, "tag">;
  onClose: () => void;
}

/** Adds tags to all of them; what some carry already can be taken off. */
export function TagPrompts({ prompts, acts, onClose }: Props) {
  const { data: words } = useQuery(useApi().prompt.words.queryOptions({}));
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const carried = [...new Set(prompts.flatMap(({ tags }) => tags))].sort();
  const left = carried.filter((tag) => !remove.includes(tag));
  return (
    <ActDialog title={`Tag ${counted(prompts)}`} act="Tag" unready={add.length + remove.length === 0} onAct={() => acts.tag(prompts, add, remove)} onClose={onClose}>
      <WordsField label="Add" words={add} offered={words?.tags.map(({ word }) => word) ?? []} onWords={setAdd} lower />
      {carried.length > 0 ? (
        <div className="grid gap-1.5">
          <span className="text-13 font-medium">On them now</span>
          <span className="flex flex-wrap gap-1.5">
            {left.map((tag) => (
              <Chip key={tag} value={tag} removal={`Take ${tag} off`} onRemove={() => setRemove([...remove, tag])} />
            ))}
          </span>
          {remove.length > 0 ? <span className="text-12 text-ink-3">Taken off: {remove.join(", ")}</span> : null}
        </div>
      ) : null}
    </ActDialog>
  );
}
