import { SomethingWrong } from "#components/incident/find/something-wrong";
import { PageHeader } from "#components/ui/page-header";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter } from "#server/api/page";

export const metadata = { title: "Something went wrong" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function New({ params, searchParams }: Props) {
  const { may, member } = await enter((await params).workspace);
  if (!may.includes("incident.open") || !may.includes("run.read")) return <NotForYou what="Incidents are opened by whoever writes, approves or manages" role={member?.role} />;
  const { customer, day } = await searchParams;
  return (
    <>
      <PageHeader title="Something went wrong" sentence="Say what you have. Galley finds the run, the release behind it, what it changed and who answers for it." />
      <SomethingWrong customer={one(customer)} day={one(day)} />
    </>
  );
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
