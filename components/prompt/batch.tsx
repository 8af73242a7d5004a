"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { EmptyState } from "#components/ui/empty-state";
import { useSnippets } from "#components/prompt/canvas/preview/use-snippets";
import { Batch } from "#components/prompt/fill/batch";
import type { PromptContent } from "#server/core/version/content";

/** The table of segments, over what the author has in hand. */
export function BatchOf({ promptKey }: { promptKey: string }) {
  const api = useApi();
  const { data: prompt } = useSuspenseQuery(api.prompt.find.queryOptions({ key: promptKey }));
  const { data: opened } = useSuspenseQuery(api.draft.open.queryOptions({ promptId: prompt.id }, { refetchOnWindowFocus: false }));
  if (opened.content.kind === "workflow") {
    return (
      <div className="mt-4 max-w-170">
        <EmptyState title="A workflow has no batch" sentence="Each of its steps is a prompt, and each of those can be filled for many rows on its own page." />
      </div>
    );
  }
  return <Filled promptId={prompt.id} promptKey={prompt.key} content={opened.content} />;
}

function Filled({ content, ...prompt }: { promptId: string; promptKey: string; content: PromptContent }) {
  const { snippets } = useSnippets(content);
  return (
    <div className="mt-4">
      <Batch {...prompt} content={content} snippets={snippets} />
    </div>
  );
}
