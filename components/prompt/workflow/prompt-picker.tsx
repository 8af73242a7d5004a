"use client";
import { useId, useState } from "react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { clsx } from "clsx";
import { useApi } from "#components/api/provider";
import type { PromptCard } from "#components/prompt/answers";
import { usePause } from "#components/prompt/canvas/preview/use-pause";

const most = 8;
const pauseMs = 120;

interface Props {
  label: string;
  /** Workflows are offered too. */
  workflows?: boolean;
  onPick: (prompt: PromptCard) => void;
}

/** Any prompt of the library, by a part of its name or of what it says. */
export function PromptPicker({ label, workflows, onPick }: Props) {
  const api = useApi();
  const id = useId();
  const [sought, setSought] = useState("");
  const [at, setAt] = useState(0);
  const needle = usePause(sought.trim(), pauseMs);
  const { data, isError } = useQuery(api.prompt.list.queryOptions({ ...(!workflows && { kind: "prompt" as const }), limit: most, ...(needle ? { needle } : {}) }, { placeholderData: keepPreviousData }));
  const prompts = (data?.prompts ?? []).filter(({ archivedAt }) => archivedAt === null);
  const chosen = Math.min(at, prompts.length - 1);
  const optionId = (place: number) => `${id}-${place}`;

  function pick(place: number) {
    const prompt = prompts[place];
    if (prompt?.latest) onPick(prompt);
  }

  return (
    <div>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={prompts[chosen] ? optionId(chosen) : undefined}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder="Part of a name"
        value={sought}
        onChange={({ target }) => {
          setSought(target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
          if (by === 0 && event.key !== "Enter") return;
          event.preventDefault();
          if (by === 0) pick(chosen);
          else setAt((chosen + by + prompts.length) % Math.max(1, prompts.length));
        }}
        className="field-box"
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Prompts" className="mt-2 max-h-72 overflow-y-auto">
        {prompts.map(({ id: promptId, key, name, latest }, place) => (
          <li
            key={promptId}
            id={optionId(place)}
            role="option"
            aria-selected={place === chosen}
            aria-disabled={!latest}
            onPointerMove={() => setAt(place)}
            onClick={() => pick(place)}
            className={clsx("rounded-4 px-2 py-1.5 text-13 max-desk:py-2.5", place === chosen && "bg-tint", !latest && "text-ink-3")}
          >
            <span className="flex items-baseline gap-2">
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <span className="mono text-12 text-ink-3">{latest?.number ?? "no version yet"}</span>
            </span>
            <span className="mono block truncate text-12 text-ink-3">{key}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="px-2 text-12 text-ink-3 empty:hidden">
        {isError ? "The library could not be asked; try again." : data && prompts.length === 0 ? "No prompt says that; try fewer letters." : ""}
      </p>
    </div>
  );
}
