import type { Content } from "#server/core/version/content";
import type { WorkspaceId } from "#server/db/for-workspace";

/** Where the traffic plays: what of it has its id only once it was made. */
export interface Stage {
  workspaceId: WorkspaceId;
  /** The beginning of today. */
  midnight: number;
  now: number;
  /** The key by which programs call. */
  keyId: string;
  /** The user id of somebody by name. */
  person(name: string): string;
  prompt(key: string): StagedPrompt;
}

export interface StagedVersion {
  id: string;
  number: string;
  /** When it was saved. */
  at: number;
  content: Content;
}

export interface StagedPrompt {
  id: string;
  key: string;
  name: string;
  contentType: string;
  /** Oldest first. */
  versions: StagedVersion[];
}

export const dayMs = 86_400_000;
export const minuteMs = 60_000;
export const hourMs = 3_600_000;

/** When a day began, counted back from today. */
export const dayAt = ({ midnight }: Stage, day: number) => midnight - day * dayMs;
