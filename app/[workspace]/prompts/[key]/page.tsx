import { Hydrated } from "#components/api/hydrated";
import { Write } from "#components/prompt/write";
import { enterDraft } from "#server/api/prompt-page";

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

export default async function WritePage({ params }: Props) {
  const { workspace, key } = await params;
  const { api, client, prompt } = await enterDraft(workspace, key);
  void client.prefetchQuery(api.lint.rules.queryOptions({}));
  return (
    <Hydrated client={client}>
      <Write promptKey={prompt.key} />
    </Hydrated>
  );
}
