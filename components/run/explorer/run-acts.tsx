"use client";
import { lazy, Suspense, useState } from "react";
import { Bookmark, Download } from "lucide-react";
import { Button } from "#components/ui/button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { useAsked } from "./use-asked";

const ViewsMenu = lazyMenu(() => import("./views-menu").then((file) => file.ViewsMenu));
const Exports = lazy(() => import("./exports").then((file) => ({ default: file.Exports })));

/** Beside the title: the looks that were kept, and the way to take runs along. */
export function RunActs({ me, opened }: { me: string; opened: number }) {
  const { asked } = useAsked();
  const [taking, take] = useState(false);
  return (
    <>
      <ViewsMenu
        trigger={
          <Button>
            <Bookmark size={14} /> Views
          </Button>
        }
      />
      <Button onClick={() => take(true)}>
        <Download size={14} /> Export…
      </Button>
      {taking ? (
        <Suspense>
          <Exports asked={asked} me={me} opened={opened} onClose={() => take(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
