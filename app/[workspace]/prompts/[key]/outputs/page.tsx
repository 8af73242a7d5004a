import { Hydrated } from "#components/api/hydrated";
import { askedIn, questionFor } from "#components/metrics/asked";
import { PromptOutputs } from "#components/metrics/prompt-outputs";
import { pageApi, visit } from "#server/api/page";
import { enterPrompt } from "#server/api/prompt-page";

export const metadata = { title: "Outputs" };

interface Props {
  params: Promise<{ workspace: string; key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function OutputsPage({ params, searchParams }: Props) {
  const { workspace, key } = await params;
  const { slug, may, prompt } = await enterPrompt(workspace, key);
  const { account } = await visit();
  const { api, client } = pageApi(slug);
  const question = questionFor({ ...askedIn(await searchParams), prompt: prompt.id });
  void client.prefetchQuery(api.metrics.quality.queryOptions(question));
  void client.prefetchQuery(api.metrics.latency.queryOptions(question));
  void client.prefetchQuery(api.metrics.lastOutputs.queryOptions({ promptId: prompt.id }));
  return (
    <Hydrated client={client}>
      <PromptOutputs promptKey={prompt.key} origin={account.request.origin} makesKeys={may.includes("key.own")} />
    </Hydrated>
  );
}
