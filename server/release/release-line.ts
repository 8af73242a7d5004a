import type { Gate } from "#server/core/policy/gate";
import { numberText, type VersionNumber } from "#server/core/version/number";

const number = { select: { sha: true, major: true, minor: true, patch: true } } as const;

/** A release as lists show it. */
export const lineShape = {
  ...{ id: true, setId: true, kind: true, at: true, why: true, sha: true, versionId: true, unreviewed: true, unvalidated: true, brokeGlass: true, gates: true },
  ...{ version: number, replaces: { select: { id: true, version: number } }, environment: { select: { id: true, key: true, name: true } } },
  ...{ prompt: { select: { id: true, key: true, name: true } }, by: { select: { id: true, name: true } }, change: { select: { serial: true, title: true } } },
  validations: { select: { passed: true, at: true }, orderBy: { at: "desc" }, take: 1 },
} as const;

interface Row {
  version: VersionNumber & { sha: string };
  replaces: { id: string; version: VersionNumber } | null;
  gates: unknown;
  unvalidated: boolean;
  validations: { passed: boolean; at: Date }[];
}

/** Its numbers as people say them; unvalidated until somebody looked. */
export function lineOf<R extends Row>({ version, replaces, gates, validations, ...rest }: R) {
  const [validation] = validations;
  const waits = rest.unvalidated && !validation?.passed;
  // safe because releaseVersion alone writes this column
  return { ...rest, number: numberText(version), replacesId: replaces?.id ?? null, was: replaces ? numberText(replaces.version) : null, gates: gates as Gate[], unvalidated: waits, validation };
}
