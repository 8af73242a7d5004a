"use client";
import { Select } from "#components/ui/select";
import type { VersionLine } from "#components/version/answers";

interface Props {
  label: string;
  versions: readonly VersionLine[];
  chosen: string;
  /** Not to be chosen, since it stands on the other side. */
  other: string;
  onChoose: (number: string) => void;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export function VersionSelect({ label, versions, chosen, other, onChoose }: Props) {
  return (
    <Select
      label={label}
      className="w-64 max-desk:w-full"
      value={chosen}
      onValueChange={onChoose}
      options={versions.map(({ number, author, createdAt, what }) => ({ value: number, label: `${number}  ${author.name}, ${day.format(createdAt)}`, note: what, disabled: number === other }))}
    />
  );
}
