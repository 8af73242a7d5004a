"use client";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { PromptMarks } from "#components/incident/answers";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Notice } from "#components/ui/notice";
import { Section } from "#components/ui/section";
import { SkeletonRows } from "#components/ui/skeleton";
import { catalogue, failureModes } from "#server/core/incident/catalogue";
import { failureFamilies, familyWords } from "#server/core/incident/failure-mode";
import { CoverageMark } from "./coverage-mark";

const PromptGuards = lazy(() => import("./prompt-guards").then((file) => ({ default: file.PromptGuards })));

/** Which prompt is protected against which failure. A row opens to the reasons. */
export function CoverageMatrix() {
  const { prompts, more, fetching, error } = useMatrix();
  const [shown, show] = useState<PromptMarks>();
  return (
    <Section title="Who is protected against what" note="the columns are numbered as below">
      <p className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-12 text-ink-3">
        <CoverageMark mark="guarded" /> <CoverageMark mark="partly" /> <CoverageMark mark="open" />
      </p>
      {error ? <Notice tone="bad">{sentenceOf(error)}</Notice> : null}
      {!prompts && !error ? <SkeletonRows rows={5} label="Weighing the guards" /> : null}
      {prompts?.length === 0 ? <EmptyState title="No prompt of the team yet" sentence="As soon as one is shared with the team, its guards are weighed here against everything that can go wrong." /> : null}
      {prompts && prompts.length > 0 ? (
        <div tabIndex={0} role="region" aria-label="Prompts and what they are protected against" className="relative overflow-x-auto">
          <table className="border-collapse text-13">
            <caption className="sr-only">Each prompt against each failure</caption>
            <Head />
            <tbody>
              {prompts.map((prompt) => (
                <Row key={prompt.id} prompt={prompt} onShow={() => show(prompt)} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {more ? (
        <Button className="mt-3" pending={fetching} onClick={() => void more()}>
          Show more prompts
        </Button>
      ) : null}
      {shown ? (
        <Suspense>
          <PromptGuards prompt={shown} onClose={() => show(undefined)} />
        </Suspense>
      ) : null}
    </Section>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <td className="sticky left-0 bg-paper" />
        {failureFamilies.map((family) => (
          <th key={family} scope="colgroup" colSpan={catalogue[family].length} title={familyWords[family]} className="border-l border-rule px-1.5 pb-1 text-left text-12 font-medium text-ink-2">
            {`${family.charAt(0).toUpperCase()}${family.slice(1)}`}
          </th>
        ))}
      </tr>
      <tr className="border-b border-rule">
        <th scope="col" className="sticky left-0 bg-paper py-1 pr-4 text-12 text-ink-3">
          prompt
        </th>
        {failureModes.map(({ id, name }, at) => (
          <th key={id} scope="col" title={name} className="w-6 min-w-6 py-1 text-center text-12 text-ink-3">
            <a href={`#${id}`} className="hover:text-ink hover:underline">
              <span aria-hidden>{at + 1}</span>
              <span className="sr-only">{name}</span>
            </a>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ prompt: { name, marks }, onShow }: { prompt: PromptMarks; onShow: () => void }) {
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="sticky left-0 max-w-60 min-w-36 bg-paper py-1 pr-4 font-regular">
        <button type="button" onClick={onShow} className="block w-full truncate text-left font-medium hover:underline max-desk:min-h-9">
          {name}
        </button>
      </th>
      {marks.map(({ mode, mark }, at) => (
        <td key={mode} title={`${failureModes[at]?.name ?? ""}: ${mark}`} className="text-center">
          <CoverageMark mark={mark} silent />
        </td>
      ))}
    </tr>
  );
}

function useMatrix() {
  const api = useApi();
  const queries = useQueryClient();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [["incident", "matrix"]],
    queryFn: ({ pageParam }) => queries.fetchQuery(api.incident.coverage.queryOptions(pageParam ? { after: pageParam } : {})),
    initialPageParam: undefined as { name: string; id: string } | undefined,
    getNextPageParam: ({ next }) => next,
  });
  return { prompts: data?.pages.flatMap((page) => page.prompts), more: hasNextPage ? fetchNextPage : undefined, fetching: isFetchingNextPage, error };
}
