import { PublicPage } from "#components/shell/public-page";
import { ChoosePassword, UseLink } from "./link-acts";

type Purpose = "sign_up" | "sign_in" | "reset_password";

/** Says what a link will do before it does it. */
export function LinkBehind({ token, purpose, email }: { token: string; purpose: Purpose; email: string }) {
  const address = <b className="wrap-anywhere text-ink">{email}</b>;
  switch (purpose) {
    case "sign_up":
      return (
        <PublicPage title="Choose your password" sentence={<>Your address is confirmed. With a password the account for {address} is made, and you are signed in on this browser.</>} slug="confirm">
          <ChoosePassword way="confirm" token={token} email={email} label="Password" busy="Making the account…">
            Create the account
          </ChoosePassword>
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
          <ChoosePassword way="reset" token={token} email={email} label="New password" busy="Saving…">
            Save it and sign in
          </ChoosePassword>
        </PublicPage>
      );
  }
}
