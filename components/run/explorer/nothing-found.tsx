import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { filterNames, hasRange, rangeNames, widened, type Asked } from "./asked";
import { filterLabels } from "./words";

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** Says what was looked for, and the way back to everything. */
export function NothingFound({ asked, onAsk }: Props) {
  const filters = [...filterNames.filter((name) => asked[name] !== undefined), ...rangeNames.filter((name) => hasRange(asked, name))].map((name) => filterLabels[name]);
  return (
    <div className="mt-3">
      <EmptyState
        title={asked.q ? `No run says “${asked.q}”` : `No run fits by ${filters.join(", ")}`}
        sentence={`Galley has looked at every run that is kept${asked.q && filters.length > 0 ? ` and fits by ${filters.join(", ")}` : ""}. ${asked.q ? "It looks through inputs, rendered prompts and outputs for exactly these characters; try fewer of them, or look everywhere." : "Loosen a filter, or start over."}${asked.purpose ? "" : " Trials, evals and demos are left out unless the purpose says otherwise."}`}
        action={
          <Button size="small" onClick={() => onAsk(widened(asked))}>
            Clear all of it
          </Button>
        }
      />
    </div>
  );
}
