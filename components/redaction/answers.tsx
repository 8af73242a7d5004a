import type { Outputs } from "#components/api/outputs";

export type Redaction = Outputs["redaction"]["rules"];
export type OwnPattern = Redaction["own"][number];
export type Fate = OwnPattern["mode"];
