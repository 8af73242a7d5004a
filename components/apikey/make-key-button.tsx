"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { lazy, Suspense } from "react";
import { Button } from "#components/ui/button";
import type { Shown } from "./answers";

const MakeKey = lazy(() => import("./make-key").then(({ MakeKey }) => ({ default: MakeKey })));

/** Whether the dialog is open lies in the address, so that any page and ⌘K can lead to it. */
export function MakeKeyButton({ onSecret }: { onSecret: (shown: Shown) => void }) {
  const path = usePathname();
  const open = useSearchParams().has("make");
  const go = (address: string) => window.history.replaceState(null, "", address);
  return (
    <>
      <Button kind="primary" onClick={() => go(`${path}?make`)}>
        Make a key
      </Button>
      {open ? (
        <Suspense>
          <MakeKey onSecret={onSecret} onClose={() => go(path)} />
        </Suspense>
      ) : null}
    </>
  );
}
