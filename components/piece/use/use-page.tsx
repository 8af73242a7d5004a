"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, useState } from "react";
import { useApi } from "#components/api/provider";
import { promptAddress } from "#components/prompt/address";
import { useFrame } from "#components/shell/frame-context";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { UsePrompt } from "./use-prompt";
import type { Used } from "./which-version";

const UseWorkflow = lazy(() => import("./use-workflow").then((file) => ({ default: file.UseWorkflow })));

/** A prompt or a workflow in use: filled in, read as it will be sent, and taken to a tool. Whoever `makes` no outputs still fills and copies. */
export function UsePage({ promptKey, makes }: { promptKey: string; makes: boolean }) {
  const api = useApi();
  const { workspace } = useFrame();
  const { data: prompt } = useSuspenseQuery(api.prompt.find.queryOptions({ key: promptKey }));
  const { data: opened } = useSuspenseQuery(api.draft.open.queryOptions({ promptId: prompt.id }, { refetchOnWindowFocus: false }));
  const { data: current } = useSuspenseQuery(api.piece.inUse.queryOptions({ promptId: prompt.id }));
  const { base } = opened;
  const draft = opened.revision > 0 ? opened.content : undefined;
  const [trying, setTrying] = useState(false);

  if (prompt.archivedAt) return <NotNow title="An archived prompt is not used" sentence="It is read only. Bring it back first, or use another prompt." href={`/${workspace.slug}/prompts`} act="Go to the library" />;
  if (!current && !draft) return <NotNow title="There is nothing to use yet" sentence="Write the prompt and save its first version; then it is filled in here and taken to any tool." href={promptAddress(workspace.slug, prompt.key)} act="Write it" />;

  const tries = draft !== undefined && (trying || !current);
  const used: Used = tries || !current ? { kind: "draft", ...(base ? { base: base.number } : {}) } : { kind: "version", ...current };
  const content = tries || !current ? (draft ?? opened.content) : current.content;
  const page = { prompt, used, makes, ...(draft && current ? { onSwap: () => setTrying(!trying) } : {}) };
  return content.kind === "workflow" ? <UseWorkflow {...page} content={content} /> : <UsePrompt {...page} content={content} />;
}

function NotNow({ title, sentence, href, act }: { title: string; sentence: string; href: string; act: string }) {
  return (
    <div className="mt-4 max-w-170">
      <EmptyState title={title} sentence={sentence} action={<ButtonLink href={href}>{act}</ButtonLink>} />
    </div>
  );
}
