"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState, type KeyboardEvent } from "react";
import { useApi } from "#components/api/provider";
import { usePause } from "#components/prompt/canvas/preview/use-pause";
import { addressed, mentionedIn, spoken, type Mentioned } from "#server/core/change/mention";
import { fragmentAt } from "./fragment";

const pauseMs = 120;

/** A text in which an @ offers people to name. It is written with names, and kept with who they are. */
export function useMention(initial: string) {
  const [text, setText] = useState(spoken(initial));
  const [people, setPeople] = useState<readonly Mentioned[]>(mentionedIn(initial));
  const [caret, setCaret] = useState(-1);
  const [chosen, setChosen] = useState(0);
  const [shut, shutAt] = useState<number>();
  const fragment = caret < 0 ? undefined : fragmentAt(text, caret, people);
  const open = fragment !== undefined && fragment.start !== shut;
  const sought = usePause(fragment?.sought ?? "", pauseMs);
  const { data } = useQuery(useApi().thread.people.queryOptions({ sought }, { enabled: open, placeholderData: keepPreviousData }));
  const offered = open ? (data ?? []) : [];
  const at = Math.min(chosen, offered.length - 1);

  function write(next: string, place: number) {
    setText(next);
    setCaret(place);
    setChosen(0);
    if (shut !== undefined && next[shut] !== "@") shutAt(undefined);
  }

  function pick(person: Mentioned) {
    if (!fragment) return;
    const before = `${text.slice(0, fragment.start)}@${person.name} `;
    setPeople([...people, person]);
    write(before + text.slice(caret).replace(/^ /, ""), before.length);
    return before.length;
  }

  return {
    text,
    write,
    moveTo: setCaret,
    offered,
    at,
    pick,
    /** Whether the list made use of a key; a number is where the caret goes. */
    onKey(event: KeyboardEvent): boolean | number {
      const person = offered[at];
      if (!person) return false;
      if (event.key === "ArrowDown") setChosen((at + 1) % offered.length);
      else if (event.key === "ArrowUp") setChosen((at + offered.length - 1) % offered.length);
      else if (event.key === "Escape") shutAt(fragment?.start);
      else if ((event.key === "Enter" && !event.metaKey && !event.ctrlKey) || event.key === "Tab") return pick(person) ?? true;
      else return false;
      return true;
    },
    close: () => setCaret(-1),
    kept: () => addressed(text.trim(), people),
    clear() {
      setText("");
      setPeople([]);
      setCaret(-1);
    },
  };
}
