"use client";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { lazy, useEffect, useMemo } from "react";
import { useApi } from "#components/api/provider";
import { WritePage } from "#components/prompt/canvas/page/write-page";

const WorkflowPage = lazy(() => import("#components/prompt/workflow/workflow-page").then((file) => ({ default: file.WorkflowPage })));

const mostOffered = 200;

/** Gathers what the canvas needs before it opens: the draft, the rules' weights, and what may be included. */
export function Write({ promptKey }: { promptKey: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const { data: prompt } = useSuspenseQuery(api.prompt.find.queryOptions({ key: promptKey }));
  const { data: opened } = useSuspenseQuery(api.draft.open.queryOptions({ promptId: prompt.id }, { refetchOnWindowFocus: false }));
  const { data: rules } = useSuspenseQuery(api.lint.rules.queryOptions({}));
  const { data: others } = useQuery(api.prompt.list.queryOptions({ kind: "prompt", limit: mostOffered }));
  const weights = useMemo(() => Object.fromEntries(rules.filter(({ severity, standard }) => severity !== standard).map(({ rule, severity }) => [rule, severity])), [rules]);
  const offered = useMemo(() => (others?.prompts ?? []).flatMap(({ key, name, latest }) => (latest && key !== promptKey ? [{ key, name, number: latest.number }] : [])), [others, promptKey]);

  // A draft moves on while it is written, so what was opened once must not be opened again from memory.
  useEffect(() => () => queries.removeQueries(api.draft.open.queryFilter({ promptId: prompt.id })), [api, queries, prompt.id]);

  const mayWrite = prompt.writable && prompt.archivedAt === null;
  if (prompt.kind === "workflow") return <WorkflowPage {...{ prompt, opened, mayWrite }} />;
  return (
    <>
      <h2 className="sr-only">Write</h2>
      <WritePage {...{ prompt, opened, weights, offered, mayWrite }} />
    </>
  );
}
