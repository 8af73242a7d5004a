import { Hydrated } from "#components/api/hydrated";
import { Write } from "#components/prompt/write";
import { pageApi } from "#server/api/page";
import { enterPrompt } from "#server/api/prompt-page";

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

export default async function WritePage({ params }: Props) {
  const { workspace, key } = await params;
  const { slug, prompt } = await enterPrompt(workspace, key);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.draft.open.queryOptions({ promptId: prompt.id }));
  void client.prefetchQuery(api.lint.rules.queryOptions({}));
  return (
    <Hydrated client={client}>
      <Write promptKey={prompt.key} />
    </Hydrated>
  );
}
