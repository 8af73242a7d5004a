import { ButtonLink } from "#components/ui/button";
import { PublicPage } from "#components/shell/public-page";

export function InvitationRefused({ sentence, signedIn }: { sentence?: string; signedIn: boolean }) {
  return (
    <PublicPage title="This invitation can’t be opened" sentence={sentence} slug="invitation" mark="dele">
      <ButtonLink href={signedIn ? "/" : "/sign-in"}>{signedIn ? "Go to your workspaces" : "Sign in"}</ButtonLink>
    </PublicPage>
  );
}
