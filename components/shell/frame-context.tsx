"use client";
import { createContext, use, type ReactNode } from "react";

export interface WorkspaceName {
  slug: string;
  name: string;
}

/** What waits for the reader's verdict, from any page. */
export interface TrayFacts {
  waiting?: number;
  open: boolean;
  onOpen: () => void;
}

export interface FrameFacts {
  workspace: WorkspaceName;
  workspaces: readonly WorkspaceName[];
  person: { name: string; email: string };
  /** Rail entries, by their segment, that are not for this person. */
  hidden?: readonly string[];
  /** What waits behind a rail entry, by its segment. */
  counts?: Readonly<Record<string, number>>;
  tray?: TrayFacts;
  onSignOut: () => void | Promise<void>;
}

const Facts = createContext<FrameFacts | null>(null);

export function FrameFactsProvider({ facts, children }: { facts: FrameFacts; children: ReactNode }) {
  return <Facts value={facts}>{children}</Facts>;
}

export function useFrame() {
  const facts = use(Facts);
  if (!facts) throw new Error("This belongs inside a Frame.");
  return facts;
}
