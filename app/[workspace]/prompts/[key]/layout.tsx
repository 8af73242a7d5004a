import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Hydrated } from "#components/api/hydrated";
import { HeadSlotProvider } from "#components/prompt/head/head-slot";
import { PromptHead } from "#components/prompt/head/prompt-head";
import { pageApi } from "#server/api/page";
import { enterPrompt } from "#server/api/prompt-page";

interface Props {
  params: Promise<{ workspace: string; key: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, key } = await params;
  const { name, prompt } = await enterPrompt(workspace, key);
  return { title: { default: prompt.name, template: `%s · ${prompt.name} · ${name} · Galley` } };
}

export default async function PromptLayout({ params, children }: Props) {
  const { workspace, key } = await params;
  const { slug, may, prompt } = await enterPrompt(workspace, key);
  const { api, client } = pageApi(slug);
  client.setQueryData(api.prompt.find.queryKey({ key: prompt.key }), prompt);
  return (
    <Hydrated client={client}>
      <HeadSlotProvider>
        <PromptHead promptKey={prompt.key} may={may} />
        {children}
      </HeadSlotProvider>
    </Hydrated>
  );
}
