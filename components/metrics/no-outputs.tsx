import { promptAddress } from "#components/prompt/address";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";

/** Before the first run of a prompt. */
export function NoOutputs({ slug, promptKey }: { slug: string; promptKey: string }) {
  return (
    <div className="mt-4">
      <EmptyState
        title="No outputs yet"
        sentence="Use this prompt and say whether what came back was usable, or let a program log its runs. From the first verdict on, this shows which version is usable how often, and which is tried again."
        action={
          <ButtonLink kind="primary" size="small" href={promptAddress(slug, promptKey, "use")}>
            Use this prompt
          </ButtonLink>
        }
      />
    </div>
  );
}
