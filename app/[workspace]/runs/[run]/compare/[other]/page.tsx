import type { Metadata } from "next";
import { Hydrated } from "#components/api/hydrated";
import { CompareRuns } from "#components/run/compare/compare-runs";
import { pageApi } from "#server/api/page";
import { enterRun } from "#server/api/run-page";

export const metadata: Metadata = { title: "Two runs" };

interface Props {
  params: Promise<{ workspace: string; run: string; other: string }>;
}

export default async function Compare({ params }: Props) {
  const { workspace, run: runId, other } = await params;
  const [first, second] = [await enterRun(workspace, runId), await enterRun(workspace, other)];
  const { api, client } = pageApi(first.slug);
  client.setQueryData(api.run.get.queryKey({ runId }), first.run);
  client.setQueryData(api.run.get.queryKey({ runId: other }), second.run);
  return (
    <Hydrated client={client}>
      <CompareRuns runId={runId} other={other} />
    </Hydrated>
  );
}
