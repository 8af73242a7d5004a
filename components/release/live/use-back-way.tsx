"use client";
import { useState } from "react";
import type { Place, ReleaseLine } from "#components/release/answers";

type LivePlace = Place & { live: ReleaseLine };

export interface BackWay {
  /** Where one would roll back. */
  place: LivePlace;
  /** Where anything is live at all. */
  places: readonly LivePlace[];
  choose: (environmentId: string) => void;
}

/** Where a rollback begins: at what people meet, unless somebody chooses another place. */
export function useBackWay(places: readonly Place[]): BackWay | undefined {
  const [chosen, choose] = useState<string>();
  const lives = places.flatMap(({ live, ...place }) => (live ? [{ ...place, live }] : []));
  const place = lives.find(({ environment }) => environment.id === chosen) ?? lives.at(-1);
  return place && { place, places: lives, choose };
}
