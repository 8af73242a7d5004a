"use client";
import { lazy, Suspense, useState } from "react";
import { Plus } from "lucide-react";
import type { PieceShown } from "#components/piece/answers";
import { Button } from "#components/ui/button";
import { sayOutcome } from "./say-outcome";

const AddOutcome = lazy(() => import("./add-outcome").then((file) => ({ default: file.AddOutcome })));
const ImportOutcomes = lazy(() => import("./import-outcomes").then((file) => ({ default: file.ImportOutcomes })));

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What the world answered to a piece. */
export function Outcomes({ piece, writes }: { piece: PieceShown; writes: boolean }) {
  const [asking, setAsking] = useState<"add" | "import">();
  const { outcomes } = piece;
  return (
    <section aria-labelledby="outcome-heading">
      <h2 id="outcome-heading" className="mb-1 text-13 font-bold">
        Outcome
      </h2>
      {outcomes.length === 0 ? <p className="text-13 text-ink-2">Clicks, opens, replies: what came of it once it was out is noted here.</p> : null}
      <ul>
        {outcomes.map((outcome) => {
          const { figure, interval, counted } = sayOutcome(outcome);
          return (
            <li key={outcome.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-b border-rule py-1.5 text-13 last:border-b-0">
              <span className="min-w-0 truncate">{capital(outcome.name)}</span>
              <span>
                <b>{figure}</b>
              </span>
              <span className="text-12 text-ink-3">{interval}</span>
              <span className="text-right text-12 text-ink-3">{[counted, day.format(new Date(outcome.on))].filter(Boolean).join(", ")}</span>
            </li>
          );
        })}
      </ul>
      {writes ? (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button size="small" onClick={() => setAsking("add")}>
            <Plus size={14} />
            Add a result
          </Button>
          <Button size="small" kind="quiet" onClick={() => setAsking("import")}>
            From a CSV
          </Button>
        </div>
      ) : null}
      <Suspense>
        {asking === "add" ? <AddOutcome piece={piece} onClose={() => setAsking(undefined)} /> : null}
        {asking === "import" ? <ImportOutcomes onClose={() => setAsking(undefined)} /> : null}
      </Suspense>
    </section>
  );
}
