"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { Button } from "#components/ui/button";
import { Section } from "#components/ui/section";

/** Models that were seen lately and have no price. */
export function Unpriced({ onAdd }: { onAdd?: (model: string) => void }) {
  const { data: models } = useSuspenseQuery(useApi().metrics.unpriced.queryOptions({}));
  if (models.length === 0) return null;
  return (
    <Section title="Models without a price" note="that ran in the last 30 days">
      <ul className="divide-y divide-rule border-y border-rule text-13">
        {models.map(({ model, runs }) => (
          <li key={model} className="flex min-h-9 flex-wrap items-center gap-x-3 py-1">
            <span className="mono min-w-0 truncate font-medium">{model}</span>
            <span className="text-12 text-ink-3">
              {runs.toLocaleString("en")} {runs === 1 ? "run" : "runs"} of unknown cost
            </span>
            {onAdd ? (
              <Button size="small" className="ml-auto" onClick={() => onAdd(model)}>
                Add its price<span className="sr-only">: {model}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
