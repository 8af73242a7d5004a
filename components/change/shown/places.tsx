"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Change } from "#components/change/answers";
import { Allowed } from "#components/change/release/allowed";

/** Every environment on the way, the first one first, up to where the Change shall be live. */
export function Places({ change, releases }: { change: Change; releases: boolean }) {
  const { id, serial, title, environment } = change;
  const { data } = useQuery(useApi().release.live.queryOptions({ promptId: change.parts[0]?.prompt.id ?? "" }, { enabled: change.parts.length > 0 }));
  const way = data?.places.map((place) => place.environment) ?? [];
  const end = way.findIndex((place) => place.id === environment.id);
  const shown = end < 0 ? [environment] : way.slice(0, end + 1);
  const releasable = { id, serial, title, parts: change.parts.map(({ prompt, head }) => ({ promptId: prompt.id, versionId: head.id })) };
  return shown.map((place) => <Allowed key={place.id} change={releasable} environment={place} releases={releases} />);
}
