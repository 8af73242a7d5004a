import type { Severity } from "#server/core/lint/finding";
import type { Demands } from "#server/core/policy/demands";
import type { DetectorId } from "#server/core/redact/detector";

/** What stands around one prompt, as far as guards ask for it. */
export interface Protection {
  /** What each rule of the linter weighs in the workspace. */
  severities: Readonly<Record<string, Severity | "off">>;
  /** Rules that the newest version lets stand, with a reason. */
  suppressed: ReadonlySet<string>;
  /** Whether the output is promised a form. */
  outputContract: boolean;
  /** The last place of its pipeline, the one that people meet, and what it demands. */
  place: { name: string; demands: Demands } | undefined;
  /** What is taken out of texts before they are stored. */
  redacted: ReadonlySet<DetectorId>;
  storesOutputs: boolean;
  hasOwner: boolean;
  /** Whether the workspace has one member only: nobody else can read what they write. */
  alone: boolean;
  /** Whether runs of it are known. */
  logged: boolean;
  /** How often something went live. */
  releases: number;
}
