import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Hydrated } from "#components/api/hydrated";
import { ComparePage } from "#components/version/timeline/compare-page";
import { pairIn } from "#components/version/timeline/pair";
import { pageApi } from "#server/api/page";
import { enterPrompt, enterVersion } from "#server/api/prompt-page";

interface Props {
  params: Promise<{ workspace: string; key: string; pair: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).pair };
}

export default async function Comparison({ params }: Props) {
  const { workspace, key, pair: text } = await params;
  const { slug, prompt } = await enterPrompt(workspace, key);
  const pair = pairIn(text);
  if (!pair) notFound();
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.version.list.queryOptions({ promptId: prompt.id, limit: 500 }));
  for (const which of [pair.before, pair.after]) {
    client.setQueryData(api.version.show.queryKey({ promptId: prompt.id, which }), await enterVersion(workspace, key, which));
  }
  return (
    <Hydrated client={client}>
      <ComparePage promptKey={prompt.key} pair={pair} />
    </Hydrated>
  );
}
