"use client";
import { useState } from "react";
import { FolderPicker } from "#components/folder/folder-picker";
import { writablePlaces } from "#components/folder/places";
import { useFolders } from "#components/folder/use-folders";
import { Field } from "#components/ui/field";
import { Segmented } from "#components/ui/segmented";

type Standing = "personal" | "team";

/** Where a new prompt goes, and who will see it. */
export function usePlace(wanted?: string | null) {
  const places = writablePlaces(useFolders());
  const allowed = places.some(({ id }) => id === (wanted ?? null)) ? (wanted ?? null) : undefined;
  const [folderId, setFolderId] = useState(allowed);
  const [standing, setStanding] = useState<Standing>("team");
  return { places, folderId: folderId ?? null, chosen: folderId, settled: folderId !== undefined, setFolderId, standing, setStanding };
}

const standings = [
  { value: "team", label: "The team" },
  { value: "personal", label: "You alone" },
] as const;

export function PlaceAndStanding({ place, withStanding = true }: { place: ReturnType<typeof usePlace>; withStanding?: boolean }) {
  return (
    <>
      {withStanding ? (
        <Field id="standing" label="Who sees it" help={place.standing === "personal" ? "Nobody else finds it, admins included; share it when it is ready." : "Everybody in the workspace reads it; those who edit in its folder write it."}>
          <Segmented label="Who sees it" segments={standings} value={place.standing} onChange={place.setStanding} />
        </Field>
      ) : null}
      <FolderPicker label="Folder" places={place.places} chosen={place.chosen} onChoose={place.setFolderId} />
    </>
  );
}
