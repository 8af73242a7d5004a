import { ButtonLink } from "#components/ui/button";
import { PublicPage } from "#components/shell/public-page";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PublicPage
      title="There is no page at this address"
      sentence="It may have moved, or it belongs to a workspace you are not in. Nothing was lost: what you wrote is where you left it."
      slug="not found"
      mark="dele"
    >
      <ButtonLink href="/">Go to the first page</ButtonLink>
    </PublicPage>
  );
}
