import { PublicPage } from "#components/shell/public-page";
import { NewPassword, UseLink } from "./link-acts";

type Purpose = "sign_up" | "sign_in" | "reset_password";

/** Says what a link will do before it does it. */
export function LinkBehind({ token, purpose, email }: { token: string; purpose: Purpose; email: string }) {
  const address = <b className="wrap-anywhere text-ink">{email}</b>;
  switch (purpose) {
    case "sign_up":
      return (
        <PublicPage title="Confirm your address" sentence={<>The button makes the account for {address} and signs you in on this browser.</>} slug="confirm">
          <UseLink token={token}>Confirm and sign in</UseLink>
        </PublicPage>
      );
    case "sign_in":
      return (
        <PublicPage title="Sign in" sentence={<>The button signs you in as {address} on this browser.</>} slug="sign in">
          <UseLink token={token}>Sign in</UseLink>
        </PublicPage>
      );
    case "reset_password":
      return (
        <PublicPage
          title="Choose a new password"
          sentence={<>It is for {address}. Saving it signs you in here, and signs out every other browser of your account.</>}
          slug="new password"
        >
          <NewPassword token={token} email={email} />
        </PublicPage>
      );
  }
}
