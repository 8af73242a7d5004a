import { redirect } from "next/navigation";
import { NewWorkspace } from "#components/workspace/new-workspace";
import { callerFor, visit } from "#server/api/page";

export const metadata = { title: "Create a workspace" };

export default async function New() {
  const { person } = await visit();
  if (!person) redirect("/sign-in?to=/new");
  return <NewWorkspace person={person} workspaces={await callerFor().account.workspaces({})} />;
}
