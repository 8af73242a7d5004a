import { Invitation } from "#components/workspace/invitation";
import { InvitationRefused } from "#components/workspace/invitation-refused";
import { orRefusal } from "#server/api/outside";
import { callerFor, visit } from "#server/api/page";

export const metadata = { title: "Your invitation" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [{ answer, refusal }, { person }] = await Promise.all([orRefusal(callerFor().invitation.show({ token })), visit()]);
  if (!answer) return <InvitationRefused sentence={refusal} signedIn={Boolean(person)} />;
  return <Invitation token={token} {...answer} signedInAs={person?.email} />;
}
