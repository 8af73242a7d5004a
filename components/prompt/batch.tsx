"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { EmptyState } from "#components/ui/empty-state";
import { useSnippets } from "#components/prompt/canvas/preview/use-snippets";
import { Batch, type BatchProps } from "#components/prompt/fill/batch";

/** The table of segments, over the author's own draft, else over what whoever uses the prompt is given. */
export function BatchOf({ promptKey, makes }: { promptKey: string; makes: boolean }) {
  const api = useApi();
  const { data: prompt } = useSuspenseQuery(api.prompt.find.queryOptions({ key: promptKey }));
  const { data: opened } = useSuspenseQuery(api.draft.open.queryOptions({ promptId: prompt.id }, { refetchOnWindowFocus: false }));
  const { data: current } = useSuspenseQuery(api.piece.inUse.queryOptions({ promptId: prompt.id }));
  const content = opened.revision > 0 || !current ? opened.content : current.content;
  if (content.kind === "workflow") {
    return (
      <div className="mt-4 max-w-170">
        <EmptyState title="A workflow has no batch" sentence="Each of its steps is a prompt, and each of those can be filled for many rows on its own page." />
      </div>
    );
  }
  return <Filled promptId={prompt.id} promptKey={prompt.key} promptName={prompt.name} tools={prompt.tools} draft={opened.revision > 0} makes={makes && prompt.archivedAt === null && (opened.revision > 0 || current !== null)} content={content} />;
}

function Filled({ content, ...prompt }: Omit<BatchProps, "snippets" | "family">) {
  const { snippets } = useSnippets(content);
  return (
    <div className="mt-4">
      <Batch {...prompt} content={content} snippets={snippets} />
    </div>
  );
}
