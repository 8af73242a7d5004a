import { Hydrated } from "#components/api/hydrated";
import { BatchOf } from "#components/prompt/batch";
import { enterDraft } from "#server/api/prompt-page";

export const metadata = { title: "Batch" };

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

export default async function BatchPage({ params }: Props) {
  const { workspace, key } = await params;
  const { api, client, prompt, may } = await enterDraft(workspace, key);
  void client.prefetchQuery(api.piece.inUse.queryOptions({ promptId: prompt.id }));
  return (
    <Hydrated client={client}>
      <BatchOf promptKey={prompt.key} makes={may.includes("run.write")} />
    </Hydrated>
  );
}
