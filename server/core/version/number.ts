export const steps = ["major", "minor", "patch"] as const;
export type VersionStep = (typeof steps)[number];

export interface VersionNumber {
  major: number;
  minor: number;
  patch: number;
}

export const numberText = ({ major, minor, patch }: VersionNumber) => `${major}.${minor}.${patch}`;

export function numberFrom(text: string): VersionNumber | undefined {
  const found = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(text);
  return found ? { major: Number(found[1]), minor: Number(found[2]), patch: Number(found[3]) } : undefined;
}

export function stepped({ major, minor, patch }: VersionNumber, step: VersionStep): VersionNumber {
  if (step === "major") return { major: major + 1, minor: 0, patch: 0 };
  return step === "minor" ? { major, minor: minor + 1, patch: 0 } : { major, minor, patch: patch + 1 };
}

export const compareNumbers = (one: VersionNumber, other: VersionNumber) => one.major - other.major || one.minor - other.minor || one.patch - other.patch;

/** Whether one step says less than another. */
export const isLower = (one: VersionStep, other: VersionStep) => steps.indexOf(one) > steps.indexOf(other);
