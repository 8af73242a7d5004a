"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Search } from "lucide-react";
import { isTyping } from "#components/ui/is-typing";
import { Kbd } from "#components/ui/kbd";

interface Props {
  value: string;
  said: ReactNode;
  onSettle: (value: string) => void;
}

const pauseMs = 350;

/** What is typed stays as it is typed; the list follows once the typing pauses. */
export function SearchLine({ value, said, onSettle }: Props) {
  const [typed, setTyped] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== "/" || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.select();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  function settle(text: string, after: number) {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onSettle(text.trim()), after);
  }

  return (
    <div className="relative">
      <Search size={16} className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-3" />
      <input
        ref={field}
        type="search"
        aria-label="Find runs by what went in or came out"
        aria-keyshortcuts="/"
        placeholder="Find by what went in or came out, in recent runs"
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
        className="field-box min-h-9! pr-40! pl-9! text-14! [&::-webkit-search-cancel-button]:hidden max-desk:pr-3!"
      />
      <span className="pointer-events-none absolute top-1/2 right-2.5 flex -translate-y-1/2 items-center gap-2 text-12 text-ink-3 max-desk:hidden">
        <span role="status">{said}</span>
        <Kbd>/</Kbd>
      </span>
    </div>
  );
}
