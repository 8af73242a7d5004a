"use client";
import { useEffect, useState } from "react";
import type { Command } from "./commands";
import type { CommandSearch } from "./palette";

const nothing: readonly Command[] = [];

/** What the server finds for a query, asked once the typing pauses; an answer to an older query is dropped. */
export function useFound(query: string, search?: CommandSearch) {
  const [found, setFound] = useState<{ query: string; commands: readonly Command[] }>();

  useEffect(() => {
    if (!search || query.trim().length < 2) return;
    let stale = false;
    const timer = setTimeout(() => {
      search(query).then(
        (commands) => stale || setFound({ query, commands }),
        () => stale || setFound({ query, commands: nothing }),
      );
    }, 120);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, search]);

  return found && query.startsWith(found.query) ? found.commands : nothing;
}
