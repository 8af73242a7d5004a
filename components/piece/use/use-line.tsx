import { Button } from "#components/ui/button";
import { Stamp } from "#components/ui/stamp";
import { sayWhich, type Used } from "./which-version";

/** Which text is in hand, said plainly, and the other that could be. */
export function UseLine({ used, onSwap }: { used: Used; onSwap?: () => void }) {
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-2 gap-y-1 text-13 text-ink-2">
      {used.kind === "draft" ? <Stamp environment="draft" ink="dotted" /> : null}
      <span>{sayWhich(used)}</span>
      {onSwap ? (
        <Button kind="quiet" size="small" onClick={onSwap}>
          {used.kind === "version" ? "Try my draft" : "Use the saved version"}
        </Button>
      ) : null}
    </div>
  );
}
