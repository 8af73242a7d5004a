import { ButtonLink } from "#components/ui/button";
import { PageHeader } from "#components/ui/page-header";

export default function NotFound() {
  return (
    <>
      <PageHeader
        title="There is nothing at this address"
        sentence="It may have been renamed or removed, or your role does not reach it. Nothing was lost; ⌘K finds what is here."
      />
      <div className="mt-4 flex">
        <ButtonLink href="/">Go to the first page</ButtonLink>
      </div>
    </>
  );
}
