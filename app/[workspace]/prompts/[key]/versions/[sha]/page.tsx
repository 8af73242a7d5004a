import type { Metadata } from "next";
import { Hydrated } from "#components/api/hydrated";
import { VersionPage } from "#components/version/timeline/version-page";
import { pageApi } from "#server/api/page";
import { enterPrompt, enterVersion } from "#server/api/prompt-page";

interface Props {
  params: Promise<{ workspace: string; key: string; sha: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, key, sha } = await params;
  return { title: (await enterVersion(workspace, key, sha)).number };
}

export default async function Permalink({ params }: Props) {
  const { workspace, key, sha } = await params;
  const { slug, prompt, may } = await enterPrompt(workspace, key);
  const version = await enterVersion(workspace, key, sha);
  const { api, client } = pageApi(slug);
  client.setQueryData(api.version.show.queryKey({ promptId: prompt.id, which: sha }), version);
  return (
    <Hydrated client={client}>
      <VersionPage promptKey={prompt.key} which={sha} may={may} />
    </Hydrated>
  );
}
