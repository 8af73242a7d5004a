import type { Open, WorkspaceContext } from "#server/context";
import { suspects, type Suspect } from "#server/core/incident/suspects";
import { movementsOf, placeOf } from "./gather-movements";

interface Showed {
  promptId: string | null;
  moment: Date;
  /** What it was made with, where a run tells. */
  run?: { versionId: string | null; environment: string } | null;
}

/** Which releases may have done it, the most suspect first, and why. */
export async function findSuspects(context: Open<WorkspaceContext>, { promptId, moment, run }: Showed): Promise<Suspect[]> {
  const environmentId = promptId === null ? undefined : await placeOf(context, promptId, run?.environment ?? "");
  if (promptId === null || environmentId === undefined) return [];
  return suspects(await movementsOf(context, promptId, environmentId, moment), moment, run?.versionId ?? undefined);
}
