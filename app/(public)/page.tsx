import { redirect } from "next/navigation";
import { FirstPage } from "#components/account/first-page";
import { firstOffers } from "#server/api/outside";
import { callerFor, visit } from "#server/api/page";

export default async function First() {
  const { person } = await visit();
  if (!person) return <FirstPage {...await firstOffers()} />;
  const [first] = await callerFor().account.workspaces({});
  redirect(first ? `/${first.slug}/home` : "/new");
}
