import { Hydrated } from "#components/api/hydrated";
import { LivePage } from "#components/release/live/live-page";
import { pageApi } from "#server/api/page";
import { enterPrompt } from "#server/api/prompt-page";

export const metadata = { title: "Live" };

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

export default async function PromptLivePage({ params }: Props) {
  const { workspace, key } = await params;
  const { slug, prompt } = await enterPrompt(workspace, key);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.release.live.queryOptions({ promptId: prompt.id }));
  void client.prefetchQuery(api.release.schedules.queryOptions({ promptId: prompt.id }));
  void client.prefetchQuery(api.release.list.queryOptions({ promptId: prompt.id }));
  await client.prefetchQuery(api.workspace.keeping.queryOptions({}));
  return (
    <Hydrated client={client}>
      <LivePage promptKey={prompt.key} />
    </Hydrated>
  );
}
