import { IncidentSkeleton } from "#components/incident/shown/incident-skeleton";

export default function Loading() {
  return <IncidentSkeleton />;
}
