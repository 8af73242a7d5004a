import type { Outputs } from "#components/api/outputs";

export type Incident = Outputs["incident"]["show"];
export type Suspect = NonNullable<Incident["suspect"]>;
export type IncidentLine = Outputs["incident"]["list"]["incidents"][number];
export type Candidate = Outputs["incident"]["find"]["runs"][number];
export type PromptMarks = Outputs["incident"]["coverage"]["prompts"][number];
export type ModeGuards = Outputs["incident"]["guards"]["modes"][number];
