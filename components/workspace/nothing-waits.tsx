import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";

/** What Home says while nobody asks anything of the reader: how something gets here, and the one thing to do meanwhile. */
export function NothingWaits({ slug, alone }: { slug: string; alone: boolean }) {
  return (
    <EmptyState
      title="You are up to date"
      sentence={
        alone
          ? "Reviews, verdicts, alerts and pieces gather here as your team works, the most urgent first; a text goes live only once two people have seen it, so bring in the second."
          : "Reviews, verdicts, alerts and pieces gather here as your team works, the most urgent first; until then, the library has what your team keeps."
      }
      action={
        alone ? (
          <ButtonLink kind="primary" href={`/${slug}/settings/members?invite`}>
            Invite people
          </ButtonLink>
        ) : (
          <ButtonLink href={`/${slug}/prompts`}>Read the library</ButtonLink>
        )
      }
    />
  );
}
