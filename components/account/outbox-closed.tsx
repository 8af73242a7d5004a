import { ButtonLink } from "#components/ui/button";
import { PublicPage } from "#components/shell/public-page";

const byKey = "Letters can let people in, so only whoever runs this Galley may read them here. The link that opens the outbox was printed where Galley was started, under its own address; open that one.";
const sent = "This Galley sends its letters by mail and keeps none of them here. Look into your own inbox, and among its junk.";

export function OutboxClosed({ byPost }: { byPost: boolean }) {
  return (
    <PublicPage title={byPost ? "There is no outbox here" : "The outbox is closed to this browser"} sentence={byPost ? sent : byKey} slug="outbox" mark="dele">
      <ButtonLink href="/">Go to the first page</ButtonLink>
    </PublicPage>
  );
}
