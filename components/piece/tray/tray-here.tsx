"use client";
import { lazy, Suspense } from "react";
import { useFrame } from "#components/shell/frame-context";
import { useTray } from "./tray-context";

const TrayPanel = lazy(() => import("./tray-panel").then((file) => ({ default: file.TrayPanel })));
const TrayOffer = lazy(() => import("./tray-offer").then((file) => ({ default: file.TrayOffer })));

/** Where the tray appears; its code is fetched when it is first asked for. */
export function TrayHere() {
  const { workspace } = useFrame();
  const { open, offered, show } = useTray();
  return (
    <Suspense>
      {open ? <TrayPanel slug={workspace.slug} onClose={() => show(false)} /> : null}
      {offered !== undefined && !open ? <TrayOffer key={offered} slug={workspace.slug} runId={offered} /> : null}
    </Suspense>
  );
}
