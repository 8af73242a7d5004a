import type { ReactNode } from "react";
import { Button } from "#components/ui/button";
import { Kbd } from "#components/ui/kbd";
import { DraftLine } from "#components/prompt/canvas/draft/draft-line";
import type { DraftState } from "#components/prompt/canvas/draft/draft-keeper";
import { Present } from "./present";

interface Props {
  /** The name of the prompt with its stamps, and the sentence under it. */
  title: ReactNode;
  tabs: ReactNode;
  people: readonly { name: string; writing: boolean }[];
  draft: DraftState;
  base?: string;
  differs: boolean;
  mayWrite: boolean;
  onSave: () => void;
}

/** The head of the page: what this is, who else is here, whether it is safe, and the one act. */
export function WriteHeader({ title, tabs, people, draft, base, differs, mayWrite, onSave }: Props) {
  return (
    <header>
      <div className="flex items-start gap-4 max-wide:flex-wrap">
        <div className="min-w-0 flex-1 max-wide:basis-full">{title}</div>
        <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-2 max-wide:w-full max-wide:justify-start">
          <Present people={people} />
          {mayWrite ? (
            <>
              <DraftLine state={draft} base={base} differs={differs} />
              <Button kind="primary" onClick={onSave} className="max-wide:ml-auto">
                Save version…
                <span className="max-desk:hidden">
                  <Kbd onPencil>⌘S</Kbd>
                </span>
              </Button>
            </>
          ) : (
            <span className="text-13 text-ink-3">You may read this prompt, not change it.</span>
          )}
        </div>
      </div>
      <div className="mt-2">{tabs}</div>
    </header>
  );
}
