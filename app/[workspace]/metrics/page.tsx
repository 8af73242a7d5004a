import { Hydrated } from "#components/api/hydrated";
import { askedIn, questionFor } from "#components/metrics/asked";
import { Board } from "#components/metrics/board";
import { NothingRan } from "#components/metrics/nothing-ran";
import { PageHeader } from "#components/ui/page-header";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Metrics" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MetricsPage({ params, searchParams }: Props) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("metrics.read")) return <NotForYou what="Figures are read by everybody but raters" role={member?.role} />;
  const { api, client } = pageApi(slug);
  const { by, ...which } = questionFor(askedIn(await searchParams));
  void client.prefetchQuery(api.metrics.quality.queryOptions({ ...which, ...(by && { by }) }));
  void client.prefetchQuery(api.metrics.latency.queryOptions({ ...which, ...(by && { by }) }));
  if (!which.prompt) void client.prefetchQuery(api.metrics.prompts.queryOptions(which));
  return (
    <Hydrated client={client}>
      <PageHeader title="Metrics" />
      <Board empty={<NothingRan slug={slug} />} />
    </Hydrated>
  );
}
