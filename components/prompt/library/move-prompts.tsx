"use client";
import { useState } from "react";
import { FolderPicker, placeName } from "#components/folder/folder-picker";
import { writablePlaces } from "#components/folder/places";
import { useFolders } from "#components/folder/use-folders";
import { ActDialog } from "#components/shell/act-dialog";
import type { PromptCard } from "#components/prompt/answers";
import { counted, type BulkActs } from "./use-bulk-acts";

interface Props {
  prompts: readonly PromptCard[];
  acts: Pick<BulkActs, "move">;
  onClose: () => void;
}

export function MovePrompts({ prompts, acts, onClose }: Props) {
  const places = writablePlaces(useFolders());
  const [chosen, choose] = useState<string | null>();
  const place = places.find(({ id }) => id === chosen);
  return (
    <ActDialog
      title={`Move ${counted(prompts)}`}
      sentence="Whoever edits and approves there does so from then on. Keys and versions stay as they are."
      act="Move"
      unready={!place}
      onAct={async () => place && acts.move(prompts, place.id, placeName(place))}
      onClose={onClose}
    >
      <FolderPicker label="To" places={places} chosen={chosen} onChoose={choose} />
    </ActDialog>
  );
}
