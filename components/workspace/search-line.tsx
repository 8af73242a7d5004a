import type { ReactNode } from "react";
import { Search } from "lucide-react";

interface Props {
  label: string;
  value: string;
  said: string;
  action?: ReactNode;
  onValue: (value: string) => void;
}

/** One line that narrows what is below it, with how much that leaves, and the page's act beside it. */
export function SearchLine({ label, value, said, action, onValue }: Props) {
  return (
    <div className="my-4 flex flex-wrap items-center gap-2">
      <div className="relative min-w-0 flex-1 max-desk:basis-full">
        <Search size={16} className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3" />
        <input
          type="search"
          aria-label={label}
          placeholder={label}
          value={value}
          maxLength={100}
          onChange={(event) => onValue(event.target.value)}
          className="field-box pr-28! pl-8.5! [&::-webkit-search-cancel-button]:hidden"
        />
        <span role="status" className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-12 text-ink-3">
          {said}
        </span>
      </div>
      {action}
    </div>
  );
}

export function counted(found: number, all: number, noun: string) {
  if (found < all) return `${say(found)} of ${say(all)}`;
  return all === 1 ? `1 ${noun}` : `${say(all)} ${noun}s`;
}

const say = (count: number) => count.toLocaleString("en");
