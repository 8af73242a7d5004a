import type { Open, WorkspaceContext } from "#server/context";

interface Entry {
  subjectType: string;
  subjectId: string;
  before: unknown;
  after: unknown;
  reason: string | null;
}

/** The log tells everybody who reads it that something was done to a personal prompt; what it says is its owner's alone. */
export async function hidePersonal<E extends Entry>({ db }: Open<WorkspaceContext>, entries: readonly E[]): Promise<E[]> {
  const idsOf = (type: string) => [...new Set(entries.filter(({ subjectType }) => subjectType === type).map(({ subjectId }) => subjectId))];
  const prompts = await db.prompt.findMany({ where: { id: { in: idsOf("prompt") } }, select: { id: true } });
  const versions = await db.version.findMany({ where: { id: { in: idsOf("version") } }, select: { id: true } });
  const seen = new Set([...prompts, ...versions].map(({ id }) => id));
  const hidden = ({ subjectType, subjectId }: E) => (subjectType === "prompt" || subjectType === "version") && !seen.has(subjectId);
  return entries.map((entry) => (hidden(entry) ? { ...entry, before: null, after: null, reason: null } : entry));
}
