import { changesAddress } from "#components/change/address";
import { useFrame } from "#components/shell/frame-context";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import type { Asked, ChangeTab } from "./asked";

const empty: Record<ChangeTab, { title: string; sentence: string }> = {
  waiting: { title: "No change waits for you", sentence: "When somebody asks you to review a change, or asks for changes to yours, it stands here until you have spoken." },
  open: { title: "No change is open", sentence: "A change proposes new versions for a place where people meet them, and shows what will be different there; no one approves text of their own, so it takes two." },
  mine: { title: "You have proposed no change", sentence: "Save a version of a prompt, then propose it: a change says what will be different, asks reviewers, and goes live once the gates let it." },
  drafts: { title: "You have no drafts", sentence: "A change can be put down as a draft first; nobody is asked to review it until you open it." },
  ended: { title: "No change has ended yet", sentence: "What was released or closed stays here with all that was said of it." },
};

/** Says what would stand here, and how the first one comes. */
export function NoChanges({ asked: { show = "open", q }, proposes }: { asked: Asked; proposes: boolean }) {
  const { workspace } = useFrame();
  const { title, sentence } = q ? { title: `No change here is called “${q}”`, sentence: "Try fewer letters, or look under another tab." } : empty[show];
  const offers = proposes && !q && show !== "ended" && show !== "waiting";
  return (
    <div className="mt-4 max-w-170">
      <EmptyState
        title={title}
        sentence={sentence}
        action={
          offers ? (
            <ButtonLink size="small" href={changesAddress(workspace.slug, "new")}>
              Propose a change
            </ButtonLink>
          ) : undefined
        }
      />
    </div>
  );
}
