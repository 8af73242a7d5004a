import { Hydrated } from "#components/api/hydrated";
import { UsePage } from "#components/piece/use/use-page";
import { enterDraft } from "#server/api/prompt-page";

export const metadata = { title: "Use" };

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

export default async function Use({ params }: Props) {
  const { workspace, key } = await params;
  const { api, client, prompt, may } = await enterDraft(workspace, key);
  void client.prefetchQuery(api.piece.inUse.queryOptions({ promptId: prompt.id }));
  return (
    <Hydrated client={client}>
      <UsePage promptKey={prompt.key} makes={may.includes("run.write")} />
    </Hydrated>
  );
}
