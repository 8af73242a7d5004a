import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { sayClock } from "./draft-line";
import type { OtherDraft } from "./use-draft";

/** The same author wrote in two windows; neither is thrown away unasked. */
export function TwoDrafts({ other, onMine, onTheirs }: { other: OtherDraft; onMine: () => void; onTheirs: () => void }) {
  return (
    <Notice
      tone="warn"
      action={
        <span className="flex gap-2">
          <Button size="small" onClick={onTheirs}>
            Take the other
          </Button>
          <Button size="small" onClick={onMine}>
            Go on with this one
          </Button>
        </span>
      }
    >
      You changed this prompt in another window{other.at ? ` at ${sayClock(other.at)}` : ""}. What you take can be undone.
    </Notice>
  );
}
