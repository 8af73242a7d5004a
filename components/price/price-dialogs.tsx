"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { ActDialog } from "#components/shell/act-dialog";
import { PriceForm } from "./price-form";
import type { Price } from "./price-table";

export type PriceAct = { do: "add"; model?: string } | { do: "change" | "remove"; price: Price };

interface Props {
  act: PriceAct;
  timeZone: string;
  onClose: () => void;
}

/** What can be done to prices. */
export function PriceDialogs({ act, timeZone, onClose }: Props) {
  const api = useApi();
  const queries = useQueryClient();
  const refresh = () => Promise.all([api.price, api.metrics, api.audit].map((noun) => queries.invalidateQueries(noun.pathFilter())));
  const add = useMutation(api.price.add.mutationOptions());
  const change = useMutation(api.price.change.mutationOptions());
  const remove = useMutation(api.price.remove.mutationOptions());

  if (act.do === "remove") {
    const { id, model, from } = act.price;
    return (
      <ActDialog
        danger
        title={`Remove the price of ${model}?`}
        sentence={`The price from ${from} on goes. Later runs are priced by an older price of this model if there is one, else their cost is unknown. Runs that are stored already keep their cost.`}
        act="Remove it"
        onAct={async () => {
          await remove.mutateAsync({ priceId: id });
          await refresh();
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <PriceForm
      stands={act.do === "change" ? act.price : undefined}
      model={act.do === "add" ? act.model : undefined}
      timeZone={timeZone}
      error={add.error ?? change.error}
      onSave={async (given) => {
        await (act.do === "change" ? change.mutateAsync({ ...given, priceId: act.price.id }) : add.mutateAsync(given));
        await refresh();
      }}
      onClose={onClose}
    />
  );
}
