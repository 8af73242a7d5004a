import { LinkBehind } from "#components/account/link-behind";
import { LinkSpent } from "#components/account/link-spent";
import { orRefusal } from "#server/api/outside";
import { callerFor } from "#server/api/page";

export const metadata = { title: "Your link" };

export default async function Link({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { answer } = await orRefusal(callerFor().account.link({ token }));
  return answer ? <LinkBehind token={token} {...answer} /> : <LinkSpent />;
}
