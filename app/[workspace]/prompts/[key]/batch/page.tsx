import { Hydrated } from "#components/api/hydrated";
import { BatchOf } from "#components/prompt/batch";
import { pageApi } from "#server/api/page";
import { enterPrompt } from "#server/api/prompt-page";

export const metadata = { title: "Batch" };

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

export default async function BatchPage({ params }: Props) {
  const { workspace, key } = await params;
  const { slug, prompt, may } = await enterPrompt(workspace, key);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.draft.open.queryOptions({ promptId: prompt.id }));
  return (
    <Hydrated client={client}>
      <BatchOf promptKey={prompt.key} makes={may.includes("run.write")} />
    </Hydrated>
  );
}
