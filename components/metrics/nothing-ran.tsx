import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";

/** Before the first run of a workspace. */
export function NothingRan({ slug }: { slug: string }) {
  return (
    <div className="mt-4 max-w-170">
      <EmptyState
        title="Nothing to measure yet"
        sentence="Use a prompt and say whether what came back was usable, or let your application log its runs with a key. From the first verdict on, this shows how many outputs are usable, how many are tried again, and which version did that."
        action={
          <span className="flex flex-wrap gap-2">
            <ButtonLink kind="primary" size="small" href={`/${slug}/prompts`}>
              Choose a prompt to use
            </ButtonLink>
            <ButtonLink size="small" href={`/${slug}/settings/keys`}>
              Make a key
            </ButtonLink>
          </span>
        }
      />
    </div>
  );
}
