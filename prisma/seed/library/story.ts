import type { Content, Json, PromptContent } from "#server/core/version/content";
import type { VersionStep } from "#server/core/version/number";

/** How the library is told: what was saved, by whom, on which day back from today, and why. */

export interface DemoVersion {
  day: number;
  by: string;
  what: string;
  why: string;
  step?: VersionStep;
  /** Why the step is lower than the change calls for. */
  stepReason?: string;
  content: Content;
}

export interface DemoComment {
  serial: number;
  day: number;
  by: string;
  body: string;
  quote?: string;
}

export interface DemoInputSet {
  name: string;
  values: Record<string, Json>;
}

export interface DemoDraft {
  day: number;
  by: string;
  content: PromptContent;
}

export interface DemoPrompt {
  key: string;
  name: string;
  purpose: string;
  folder: string[];
  contentType: string;
  tags: string[];
  tools: string[];
  /** Who looks after it today. */
  owner: string;
  standing: "personal" | "team";
  first: "0.1.0" | "1.0.0";
  versions: DemoVersion[];
  forkOf?: { key: string; serial: number };
  handedOver?: { day: number; by: string; to: string; reason?: string }[];
  comments?: DemoComment[];
  inputSets?: { day: number; by: string; sets: DemoInputSet[] };
  draft?: DemoDraft;
  archived?: { day: number; by: string; reason: string };
}

export interface DemoFolder {
  path: string[];
  /** The team's name on that day; without one it is the parent's. */
  team?: string;
  day: number;
  by: string;
  given?: { day: number; by: string; team: string };
}
