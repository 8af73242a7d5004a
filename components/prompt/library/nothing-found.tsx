import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { filterNames, widened, type Asked } from "./asked";
import { EmptyFolder } from "./empty-folder";
import { filterLabels, valueLabel } from "./words";

interface Props {
  asked: Asked;
  folder?: string;
  onAsk: (asked: Asked) => void;
}

/** Says what was looked for, and the way back to everything. */
export function NothingFound({ asked, folder, onAsk }: Props) {
  const filters = filterNames.flatMap((name) => (asked[name] === undefined ? [] : [`${filterLabels[name]} ${valueLabel(name, asked[name])}`]));
  if (folder && !asked.q && filters.length === 0) return <EmptyFolder name={folder} />;
  const within = [...(folder ? [`the folder ${folder}`] : []), ...filters].join(", ");
  return (
    <div className="mt-3">
      <EmptyState
        title={asked.q ? `Nothing says “${asked.q}”${within ? ` within ${within}` : ""}` : `No prompt fits ${within}`}
        sentence={
          asked.q
            ? "Galley looks through names, keys, purposes, tags and newest versions for words that begin like yours. Try fewer words, or look everywhere."
            : "There are prompts, but none that all of these filters let through; loosen one, or start over."
        }
        action={
          <Button size="small" onClick={() => onAsk(widened(asked))}>
            Clear all of it
          </Button>
        }
      />
    </div>
  );
}
