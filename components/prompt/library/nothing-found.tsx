import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { filterNames, widened, type Asked } from "./asked";
import { filterLabels, valueLabel } from "./words";

interface Props {
  asked: Asked;
  folder?: string;
  onAsk: (asked: Asked) => void;
}

/** Says what was looked for, and the way back to everything. */
export function NothingFound({ asked, folder, onAsk }: Props) {
  const filters = filterNames.flatMap((name) => (asked[name] === undefined ? [] : [`${filterLabels[name]} ${valueLabel(name, asked[name])}`]));
  const within = [...(folder ? [`the folder ${folder}`] : []), ...filters].join(", ");
  const title = asked.q ? `Nothing says “${asked.q}”${within ? ` in ${within}` : ""}` : `Nothing here is in ${within}`;
  return (
    <div className="mt-3">
      <EmptyState
        title={title}
        sentence="Words are looked for in names, keys, purposes, tags and what the newest version says, each from its beginning. Try fewer of them, or look everywhere."
        action={
          <Button size="small" onClick={() => onAsk(widened(asked))}>
            Clear all of it
          </Button>
        }
      />
    </div>
  );
}
