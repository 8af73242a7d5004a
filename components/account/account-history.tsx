import { RelativeTime } from "#components/ui/relative-time";
import { sayEntry } from "./say-entry";

export interface Entry {
  id: string;
  at: Date;
  action: string;
  address: string | null;
  after: unknown;
}

export function AccountHistory({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="border-t border-rule">
      {entries.map((entry) => (
        <li key={entry.id} className="flex items-baseline gap-x-4 border-b border-rule py-2 text-13 max-desk:flex-col">
          <span className="min-w-0 flex-1 wrap-anywhere">{sayEntry(entry)}</span>
          <span className="text-12 text-ink-3">
            {entry.address ? `from ${entry.address}, ` : ""}
            <RelativeTime at={entry.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
