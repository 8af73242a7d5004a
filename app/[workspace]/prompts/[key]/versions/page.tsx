import { Hydrated } from "#components/api/hydrated";
import { TimeLine } from "#components/version/timeline/time-line";
import { pageApi } from "#server/api/page";
import { enterPrompt } from "#server/api/prompt-page";

export const metadata = { title: "Versions" };

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

export default async function VersionsPage({ params }: Props) {
  const { workspace, key } = await params;
  const { slug, prompt, may } = await enterPrompt(workspace, key);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.version.list.queryOptions({ promptId: prompt.id }));
  return (
    <Hydrated client={client}>
      <TimeLine promptKey={prompt.key} may={may} />
    </Hydrated>
  );
}
