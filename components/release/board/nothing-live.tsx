import { useFrame } from "#components/shell/frame-context";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";

export function NothingLive() {
  const { workspace } = useFrame();
  return (
    <div className="mt-3 max-w-170">
      <EmptyState
        title="Nothing is live yet"
        sentence="Open a prompt, choose Live, and promote a version: each environment says what it asks first. From then on this page shows what is live where, who moved it, when and why, and leads to the way back."
        action={
          <ButtonLink size="small" href={`/${workspace.slug}/prompts`}>
            Go to the library
          </ButtonLink>
        }
      />
    </div>
  );
}
