"use client";
import { clsx } from "clsx";
import { Star } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";
import { Kbd } from "#components/ui/kbd";
import { useFrame, type TrayFacts } from "./frame-context";

const said = ({ waiting }: TrayFacts) => (waiting ? `Verdicts: ${waiting} ${waiting === 1 ? "output waits" : "outputs wait"}` : "Verdicts");

/** In the rail: how many outputs wait for their verdict, and the way to them. */
export function TrayButton({ collapsed }: { collapsed: boolean }) {
  const { tray } = useFrame();
  if (!tray) return null;
  const { waiting = 0, open, onOpen } = tray;
  return (
    <button
      type="button"
      aria-label={said(tray)}
      title={collapsed ? said(tray) : undefined}
      aria-keyshortcuts="r"
      aria-haspopup="dialog"
      aria-expanded={open}
      data-tray-button
      onClick={onOpen}
      className={clsx("group relative flex h-7 w-full items-center gap-2 rounded-6 text-13 text-ink-2 hover:text-ink aria-expanded:bg-well aria-expanded:text-ink", collapsed ? "w-9! justify-center" : "px-2")}
    >
      <Star size={16} className="text-ink-3 group-aria-expanded:text-ink" />
      {collapsed ? (
        waiting > 0 ? <span className="absolute top-1 right-1.5 size-1.5 rounded-full bg-ink-3" /> : null
      ) : (
        <>
          <span className="flex-1 text-left">Verdicts</span>
          {waiting > 0 ? <span className="text-12 text-ink-3">{waiting.toLocaleString("en")}</span> : <Kbd>R</Kbd>}
        </>
      )}
    </button>
  );
}

/** The same in the bar above the page, where a phone has room for it. */
export function TrayIcon() {
  const { tray } = useFrame();
  if (!tray) return null;
  const { waiting = 0, open, onOpen } = tray;
  return (
    <IconButton label={said(tray)} aria-haspopup="dialog" aria-expanded={open} data-tray-button onClick={onOpen} className="w-auto! min-w-10 grid-flow-col gap-1 px-1.5 desk:hidden">
      <Star size={18} />
      {waiting > 0 ? <span className="text-12 font-medium text-ink-2">{waiting > 99 ? "99+" : waiting}</span> : null}
    </IconButton>
  );
}
