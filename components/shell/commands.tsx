"use client";
import { createContext, use, useCallback, useEffect, useId, useMemo, useState, type ReactNode } from "react";
import type { LucideIcon } from "lucide-react";

export interface Command {
  id: string;
  group: string;
  label: string;
  icon?: LucideIcon;
  hint?: string;
  keywords?: string[];
  /** A command either leads somewhere or does something. */
  href?: string;
  run?: () => void;
}

type Offered = ReadonlyMap<string, readonly Command[]>;

const CommandList = createContext<{ commands: readonly Command[]; offer: (by: string, commands?: readonly Command[]) => void } | null>(null);

export function CommandsProvider({ children }: { children: ReactNode }) {
  const [offered, setOffered] = useState<Offered>(new Map());
  const offer = useCallback((by: string, commands?: readonly Command[]) => {
    setOffered((before) => {
      const after = new Map(before);
      if (commands) after.set(by, commands);
      else after.delete(by);
      return after;
    });
  }, []);
  const list = useMemo(() => ({ commands: [...offered.values()].flat(), offer }), [offered, offer]);
  return <CommandList value={list}>{children}</CommandList>;
}

export function useCommandList() {
  const list = use(CommandList);
  if (!list) throw new Error("Commands are offered inside a Frame.");
  return list;
}

/** Offers commands for as long as the component is on the page. Keep the list stable with useMemo. */
export function useCommands(commands: readonly Command[]) {
  const { offer } = useCommandList();
  const by = useId();
  useEffect(() => {
    offer(by, commands);
    return () => offer(by);
  }, [by, commands, offer]);
}
