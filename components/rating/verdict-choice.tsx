"use client";
import { clsx } from "clsx";
import { verdicts, type Verdict } from "#server/core/run/verdict";
import { verdictSaid } from "./verdict-words";

interface Props {
  /** What is judged, for whoever hears the buttons. */
  of: string;
  verdict?: Verdict;
  disabled?: boolean;
  small?: boolean;
  onGive: (verdict: Verdict) => void;
}

/** The three verdicts as buttons that name their keys. */
export function VerdictChoice({ of, verdict, disabled, small, onGive }: Props) {
  return (
    <div role="group" aria-label={`Verdict on ${of}`} className="grid grid-cols-3 gap-2">
      {verdicts.map((one) => {
        const { label, sentence, key } = verdictSaid[one];
        return (
          <button
            key={one}
            type="button"
            aria-pressed={verdict === one}
            aria-keyshortcuts={key}
            disabled={disabled}
            onClick={() => onGive(one)}
            className={clsx(
              "group flex min-w-0 items-center rounded-6 border border-edge-2 bg-sheet text-left transition-colors duration-100 enabled:hover:bg-well disabled:text-ink-3 on:border-pencil on:bg-tint",
              small ? "min-h-8 justify-center gap-1.5 px-1.5 max-desk:min-h-11" : "min-h-13 gap-3 px-3 py-2 max-desk:flex-col max-desk:gap-1 max-desk:px-1 max-desk:text-center",
            )}
          >
            <kbd className={clsx("grid shrink-0 place-items-center rounded-4 border border-edge-2 bg-well font-sans text-12 font-medium text-ink-2 uppercase group-on:border-pencil group-on:bg-pencil group-on:text-on-pencil max-desk:hidden", small ? "size-5" : "size-6")}>{key}</kbd>
            <span className="min-w-0">
              <span className={clsx("block font-medium", small ? "text-13" : "text-14")}>{label}</span>
              {small ? null : <span className="block text-12 text-ink-2">{sentence}</span>}
            </span>
          </button>
        );
      })}
    </div>
  );
}
