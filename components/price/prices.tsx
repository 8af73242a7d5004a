"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Section } from "#components/ui/section";
import type { PriceAct } from "./price-dialogs";
import { PriceTable } from "./price-table";
import { Unpriced } from "./unpriced";

const PriceDialogs = lazy(() => import("./price-dialogs").then((file) => ({ default: file.PriceDialogs })));

/** What models cost, from which day on. */
export function Prices({ maySet }: { maySet: boolean }) {
  const api = useApi();
  const { data: prices } = useSuspenseQuery(api.price.list.queryOptions({}));
  const { data: keeping } = useSuspenseQuery(api.workspace.keeping.queryOptions({}));
  const [act, setAct] = useState<PriceAct>();
  const add = maySet ? (
    <Button kind="primary" size="small" onClick={() => setAct({ do: "add" })}>
      Add a price
    </Button>
  ) : undefined;
  return (
    <>
      <p className="mt-4 max-w-[80ch] text-13 text-ink-2">
        A run that says its tokens and no cost is priced by the model’s price on its day, when it is stored. Runs that are stored already keep the cost they have, whatever changes here. {maySet ? "" : "Owners and admins say what models cost."}
      </p>
      <Unpriced onAdd={maySet ? (model) => setAct({ do: "add", model }) : undefined} />
      {prices.length === 0 ? (
        <div className="mt-4 max-w-170">
          <EmptyState title="No prices yet" sentence="Until a model has a price, the cost of its runs is unknown, unless whoever logs them says it. Unknown is never counted as nothing." action={add} />
        </div>
      ) : (
        <Section title="Prices" note="dollars per million tokens" action={add}>
          <PriceTable prices={prices} onAct={maySet ? setAct : undefined} />
        </Section>
      )}
      <Suspense>{act ? <PriceDialogs act={act} timeZone={keeping.timeZone} onClose={() => setAct(undefined)} /> : null}</Suspense>
    </>
  );
}
