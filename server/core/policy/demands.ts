/** What an environment demands before anything enters it. Ids are of people; roles are those of the workspace or of the folder's team. */
export interface Demands {
  /** The key of the environment in the same pipeline where a version must be live first. */
  from: string | null;
  /** How long it must have been live there. */
  dwellMinutes: number;
  approvals: Approvals;
  lint: LintLevel;
  contract: ContractLevel;
  /** Sentences that somebody ticks on the Change. */
  checklist: readonly string[];
  /** Suites that must hold, by name. */
  suites: readonly string[];
  freezes: readonly Freeze[];
  /** Who may release here, whatever else they may; with nobody named, whoever may release at all. */
  releasers: Named;
  /** Who may break the glass; with nobody named, admins and owners. */
  glass: Named;
}

export interface Named {
  roles: readonly string[];
  people: readonly string[];
}

/** How many must approve, and of whom at least one each. */
export interface Approvals extends Named {
  count: number;
  /** How many more, where the change weighs more. */
  rises: Rises;
}

export interface Rises {
  highRisk: number;
  breaking: number;
  lintError: number;
  /** Where more than so many prompts and workflows depend on it. */
  dependants: { over: number; by: number } | null;
}

export const lintLevels = ["anything", "no errors", "no warnings"] as const;
export type LintLevel = (typeof lintLevels)[number];

export const contractLevels = ["anything", "nothing breaks"] as const;
export type ContractLevel = (typeof contractLevels)[number];

/** When nothing is released: each week anew, or once. Times are local to the zone. */
export type Freeze =
  | { name: string; zone: string; every: { from: WeekTime; until: WeekTime } }
  | { name: string; zone: string; once: { from: string; until: string } };

export interface WeekTime {
  /** 1 is Monday, 7 Sunday. */
  day: number;
  /** Such as 16:00. */
  time: string;
}
