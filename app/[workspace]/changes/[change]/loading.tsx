import { ChangeSkeleton } from "#components/change/shown/change-skeleton";

export default function Loading() {
  return <ChangeSkeleton />;
}
