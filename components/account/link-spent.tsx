import { ButtonLink } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { PublicPage } from "#components/shell/public-page";

export function LinkSpent() {
  return (
    <PublicPage
      title="This link is used up"
      sentence="It has expired, was used before, or was cut short on its way here. Nothing was changed by opening it. If you have signed in since, all is well; if not, have a new one sent to you."
      slug="link used up"
      mark="dele"
      foot={
        <>
          It was for your first sign-in? <Link href="/sign-up">Create the account again</Link>.
        </>
      }
      wide
    >
      <div className="flex flex-wrap gap-2">
        <ButtonLink kind="primary" href="/sign-in">
          A new link to sign in
        </ButtonLink>
        <ButtonLink href="/forgot">A new link for the password</ButtonLink>
      </div>
    </PublicPage>
  );
}
