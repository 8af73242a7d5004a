import { useFrame } from "#components/shell/frame-context";
import { promptAddress } from "#components/prompt/address";
import type { PromptCard } from "#components/prompt/answers";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";

/** Why nothing of a prompt can be live yet, and what would help. */
export function NotLive({ prompt: { key, standing, latest } }: { prompt: PromptCard }) {
  const { workspace } = useFrame();
  const personal = standing === "personal" && latest !== null;
  return (
    <div className="mt-4 max-w-170">
      <EmptyState
        title={personal ? "Only you see this prompt" : "No version yet"}
        sentence={personal ? "What goes live belongs to the team. Share it first; then its versions can be promoted from one environment to the next." : "What goes live is a version: saved from the draft, with a number and a checksum, and never changed again."}
        action={
          <ButtonLink size="small" href={promptAddress(workspace.slug, key)}>
            {personal ? "Go to the prompt" : "Go on writing"}
          </ButtonLink>
        }
      />
    </div>
  );
}
