import { redirect } from "next/navigation";
import { AccountPage } from "#components/account/account-page";
import { callerFor, visit } from "#server/api/page";

export const metadata = { title: "Your account" };

export default async function Account() {
  const { person } = await visit();
  if (!person) redirect("/sign-in?to=/account");
  const { account } = callerFor();
  const [me, workspaces, sessions, history] = await Promise.all([account.me({}), account.workspaces({}), account.sessions({}), account.history({})]);
  return <AccountPage {...{ me, workspaces, sessions, history }} />;
}
