import type { ReactNode } from "react";
import { withArticle } from "#server/core/letter/article";
import { ButtonLink } from "#components/ui/button";
import { PublicPage } from "#components/shell/public-page";
import { AcceptInvitation, LeaveAndReturn } from "./invitation-acts";
import { JoinForm } from "./join-form";

interface Props {
  token: string;
  email: string;
  workspace: string;
  invitedBy: string;
  role: string;
  hasAccount: boolean;
  signedInAs?: string;
}

/** Who invites into what, as which role, and the one next step of whoever reads it. */
export function Invitation({ token, email, workspace, invitedBy, role, hasAccount, signedInAs }: Props) {
  const address = <b className="wrap-anywhere text-ink">{email}</b>;
  const { say, act } = nextStep();
  return (
    <PublicPage
      title={`${invitedBy} invites you to ${workspace}`}
      sentence={
        <>
          You would join the workspace as {withArticle(role)}. {say}
        </>
      }
      note="Galley is where a team writes, reviews and releases its prompts."
      slug="invitation"
    >
      {act}
    </PublicPage>
  );

  function nextStep(): { say: ReactNode; act: ReactNode } {
    if (signedInAs === email) return { say: <>You are signed in as {address}.</>, act: <AcceptInvitation token={token}>{`Join ${workspace}`}</AcceptInvitation> };
    if (signedInAs) {
      return {
        say: (
          <>
            The invitation is for {address}, and you are signed in as <b className="wrap-anywhere text-ink">{signedInAs}</b>. Sign out to answer it.
          </>
        ),
        act: <LeaveAndReturn token={token} />,
      };
    }
    if (hasAccount) {
      return {
        say: <>The invitation is for {address}. Sign in, and you come back here to join.</>,
        act: (
          <ButtonLink kind="primary" href={`/sign-in?to=${encodeURIComponent(`/invitation/${token}`)}`}>
            Sign in to join
          </ButtonLink>
        ),
      };
    }
    return { say: <>Your account will be for {address}.</>, act: <JoinForm token={token} workspace={workspace} /> };
  }
}
