"use client";
import { createContext, use, type ReactNode } from "react";

const Zone = createContext("UTC");

/** The time zone whose clocks the page goes by. */
export function ZoneProvider({ zone, children }: { zone: string; children: ReactNode }) {
  return <Zone value={zone}>{children}</Zone>;
}

export const useZone = () => use(Zone);
