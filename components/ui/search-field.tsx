"use client";
import { useRef, useState, type ReactNode } from "react";
import { Search } from "lucide-react";
import { Kbd } from "./kbd";
import { usePlainKeys } from "./use-plain-keys";

interface Props {
  label: string;
  placeholder: string;
  value: string;
  /** What it leaves, beside the words where there is room. */
  said: ReactNode;
  /** How long a rest in the typing means that something is asked. */
  pauseMs: number;
  onSettle: (value: string) => void;
}

/** What is typed stays as it is typed; the list follows once the typing pauses. A slash leads here from anywhere on the page. */
export function SearchField({ label, placeholder, value, said, pauseMs, onSettle }: Props) {
  const [typed, setTyped] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  usePlainKeys(({ key }) => {
    if (key !== "/") return false;
    field.current?.select();
    return true;
  });

  function settle(text: string, after: number) {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onSettle(text.trim()), after);
  }

  return (
    <div className="relative min-w-0 flex-1 max-desk:basis-full">
      <Search size={16} className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-3" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        value={typed ?? value}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={() => setTyped(value)}
        onBlur={() => setTyped(undefined)}
        onChange={({ target }) => {
          setTyped(target.value);
          settle(target.value, pauseMs);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle(event.currentTarget.value, 0);
          if (event.key !== "Escape") return;
          if (!event.currentTarget.value) return event.currentTarget.blur();
          setTyped("");
          settle("", 0);
        }}
        className="field-box min-h-9! pr-40! pl-9! text-14! [&::-webkit-search-cancel-button]:hidden max-desk:pr-32!"
      />
      <span className="pointer-events-none absolute top-1/2 right-2.5 flex -translate-y-1/2 items-center gap-2 text-12 text-ink-3">
        <span role="status">{said}</span>
        <span aria-hidden className="max-desk:hidden">
          <Kbd>/</Kbd>
        </span>
      </span>
    </div>
  );
}
