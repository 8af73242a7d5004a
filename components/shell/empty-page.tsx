import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { PageHeader } from "#components/ui/page-header";
import { nav } from "./nav";

/** A page of the rail while it holds nothing. */
export function EmptyPage({ segment, workspace }: { segment: string; workspace: string }) {
  const entry = nav.find((entry) => entry.segment === segment);
  if (!entry?.empty) throw new Error(`The rail says nothing of an empty ${segment}.`);
  const { title, sentence, action } = entry.empty;
  return (
    <>
      <PageHeader title={entry.label} />
      <div className="mt-4 max-w-170">
        <EmptyState
          title={title}
          sentence={sentence}
          action={
            <ButtonLink size="small" href={`/${workspace}/${action.to}`}>
              {action.label}
            </ButtonLink>
          }
        />
      </div>
    </>
  );
}
