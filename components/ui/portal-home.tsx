"use client";
import { createContext, use } from "react";

/** The dialog around, which alone can be reached while it is open. */
export const PortalHome = createContext<HTMLElement | null>(null);

/** Where floating things are put: inside the dialog or the page's main landmark, so that a screen reader does not find them nowhere. */
export function usePortalHome() {
  const dialog = use(PortalHome);
  if (dialog) return dialog;
  return typeof document === "undefined" ? undefined : document.getElementById("content");
}
