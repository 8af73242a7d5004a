"use client";
import { createContext, use } from "react";

export interface Tray {
  /** How many outputs wait; unknown until the server has said so. */
  waiting?: number;
  open: boolean;
  /** The output that whoever took it away has come back with. */
  offered?: string;
  show: (open: boolean) => void;
  /** An output is being made elsewhere: once its maker is back, the tray offers itself. */
  expect: (runIds: readonly string[]) => void;
  dismiss: () => void;
}

export const TrayContext = createContext<Tray | null>(null);

/** The outputs that wait for their verdict, reachable from any page of a workspace. */
export function useTray(): Tray {
  const tray = use(TrayContext);
  if (!tray) throw new Error("The tray belongs inside a TrayProvider.");
  return tray;
}
