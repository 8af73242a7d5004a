import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";

export function NothingFits({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  return (
    <div className="mt-4 max-w-170">
      <EmptyState
        title="Nothing ran in this time"
        sentence={narrowed ? "No run fits these filters. Drop one of them, or look at a longer time." : "Look at a longer time, or at another one."}
        action={narrowed ? <Button size="small" onClick={onClear}>Drop the filters</Button> : undefined}
      />
    </div>
  );
}
