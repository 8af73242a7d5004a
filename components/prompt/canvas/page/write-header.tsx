import { Button } from "#components/ui/button";
import { Kbd } from "#components/ui/kbd";
import { HeadActs } from "#components/prompt/head/head-slot";
import { DraftLine } from "#components/prompt/canvas/draft/draft-line";
import type { DraftState } from "#components/prompt/canvas/draft/draft-keeper";
import { Present } from "./present";

interface Props {
  people: readonly { name: string; writing: boolean }[];
  draft: DraftState;
  base?: string;
  differs: boolean;
  mayWrite: boolean;
  onSave: () => void;
}

/** Who else is here, whether what was written is safe, and the one act of the page. */
export function WriteHeader({ people, draft, base, differs, mayWrite, onSave }: Props) {
  return (
    <HeadActs>
      <Present people={people} />
      {mayWrite ? (
        <>
          <DraftLine state={draft} base={base} differs={differs} />
          <Button kind="primary" onClick={onSave}>
            Save version…
            <span className="max-desk:hidden">
              <Kbd onPencil>⌘S</Kbd>
            </span>
          </Button>
        </>
      ) : (
        <span className="text-13 text-ink-3">You may read this prompt, not change it.</span>
      )}
    </HeadActs>
  );
}
