import type { Metadata } from "next";
import { Hydrated } from "#components/api/hydrated";
import { RunPage } from "#components/run/shown/run-page";
import { pageApi } from "#server/api/page";
import { enterRun } from "#server/api/run-page";

interface Props {
  params: Promise<{ workspace: string; run: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, run: runId } = await params;
  const { run } = await enterRun(workspace, runId);
  return { title: run.prompt?.name ?? "A run" };
}

export default async function Run({ params }: Props) {
  const { workspace, run: runId } = await params;
  const { slug, may, run } = await enterRun(workspace, runId);
  const { api, client } = pageApi(slug);
  if (may.includes("run.rate")) void client.prefetchQuery(api.rating.reasons.queryOptions({}));
  client.setQueryData(api.run.get.queryKey({ runId }), run);
  return (
    <Hydrated client={client}>
      <RunPage runId={runId} rates={may.includes("run.rate")} complains={may.includes("incident.open")} />
    </Hydrated>
  );
}
