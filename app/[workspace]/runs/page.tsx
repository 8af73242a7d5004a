import { Hydrated } from "#components/api/hydrated";
import { askedIn, questionFor } from "#components/run/explorer/asked";
import { Explorer } from "#components/run/explorer/explorer";
import { RunActs } from "#components/run/explorer/run-acts";
import { PageHeader } from "#components/ui/page-header";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi, visit } from "#server/api/page";

export const metadata = { title: "Runs" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function RunsPage({ params, searchParams }: Props) {
  const { slug, person, may, member } = await enter((await params).workspace);
  if (!may.includes("run.read")) return <NotForYou what="Runs are read by everybody but raters" role={member?.role} />;
  const { api, client } = pageApi(slug);
  const opened = (await visit()).account.request.now().getTime();
  const question = questionFor(askedIn(await searchParams), person.id, opened);
  void client.prefetchQuery(api.run.list.queryOptions({ ...question, limit: 60 }));
  return (
    <Hydrated client={client}>
      <PageHeader title="Runs" action={<RunActs me={person.id} opened={opened} />} />
      <Explorer me={person.id} opened={opened} />
    </Hydrated>
  );
}
