import { useId } from "react";
import { ChevronRight } from "lucide-react";
import type { VersionMeta } from "./compared";
import { firstName, sayDate } from "./when";

/** Which two versions lie beside each other; either may be any. */
export function VersionChoice({ versions, before, after, onChoose }: { versions: readonly VersionMeta[]; before: number; after: number; onChoose: (before: number, after: number) => void }) {
  return (
    <div className="flex min-w-0 items-center gap-2 max-desk:w-full">
      <One label="From version" versions={versions} value={before} onChange={(chosen) => onChoose(chosen, after)} />
      <ChevronRight size={16} aria-hidden className="text-ink-3" />
      <One label="To version" versions={versions} value={after} onChange={(chosen) => onChoose(before, chosen)} />
    </div>
  );
}

function One({ label, versions, value, onChange }: { label: string; versions: readonly VersionMeta[]; value: number; onChange: (serial: number) => void }) {
  const id = useId();
  return (
    <div className="w-52 min-w-0 max-desk:flex-1">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(Number(event.target.value))} className="field-box truncate">
        {versions.map(({ serial, number, author, at }) => (
          <option key={serial} value={serial}>
            {number} · {firstName(author)}, {sayDate(at)}
          </option>
        ))}
      </select>
    </div>
  );
}
