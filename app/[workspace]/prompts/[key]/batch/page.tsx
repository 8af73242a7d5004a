import { Hydrated } from "#components/api/hydrated";
import { BatchOf } from "#components/prompt/batch";
import { enterDraft } from "#server/api/prompt-page";

export const metadata = { title: "Batch" };

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

export default async function BatchPage({ params }: Props) {
  const { workspace, key } = await params;
  const { client, prompt, may } = await enterDraft(workspace, key);
  return (
    <Hydrated client={client}>
      <BatchOf promptKey={prompt.key} makes={may.includes("run.write")} />
    </Hydrated>
  );
}
