"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouter, useSearchParams } from "next/navigation";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { lazy, Suspense } from "react";
import { promptAddress, versionAddress } from "#components/prompt/address";
import type { Version } from "#components/version/answers";
import { Compare } from "#components/version/compare/compare";
import { CompareSkeleton } from "#components/version/compare/compare-skeleton";
import type { Reading } from "#components/version/compare/reading";
import { emptyPrompt } from "#server/core/version/content";
import { CompareChoice } from "./compare-choice";
import { pairText, type Pair } from "./pair";
import { metaOf, useVersionsBySerial } from "./versions-by-serial";

const CompareRead = lazy(() => import("#components/version/compare/compare-read").then((file) => ({ default: file.CompareRead })));
const CompareWorkflows = lazy(() => import("#components/version/compare/compare-workflows").then((file) => ({ default: file.CompareWorkflows })));

/** Two versions side by side; which two, and how they are read, lies in the address. */
export function ComparePage({ promptKey, pair }: { promptKey: string; pair: Pair }) {
  const api = useApi();
  const router = useRouter();
  const search = useSearchParams();
  const { workspace } = useFrame();
  const { data: prompt } = useSuspenseQuery(api.prompt.find.queryOptions({ key: promptKey }));
  const { data: before } = useSuspenseQuery(api.version.show.queryOptions({ promptId: prompt.id, which: pair.before }));
  const { data: after } = useSuspenseQuery(api.version.show.queryOptions({ promptId: prompt.id, which: pair.after }));
  const versions = useVersionsBySerial(prompt.id, prompt.key);
  const [was, is] = [useCompared(before, prompt.key), useCompared(after, prompt.key)];
  const address = (pair: Pair) => promptAddress(workspace.slug, prompt.key, `versions/compare/${pairText(pair)}`);
  const choice = <CompareChoice promptId={prompt.id} pair={{ before: before.number, after: after.number }} onPair={(next) => router.replace(address(next) + (search.size > 0 ? `?${search.toString()}` : ""))} />;
  const reading = readingIn(search.get("as"));
  const Comparing = reading === "blocks" ? Compare : CompareRead;

  if (before.content.kind === "workflow" && after.content.kind === "workflow") {
    return (
      <div className="mt-3.5">
        <span className="flex flex-wrap gap-3">{choice}</span>
        <Suspense fallback={<CompareSkeleton />}>
          <CompareWorkflows before={before.content} after={after.content} />
        </Suspense>
      </div>
    );
  }
  return (
    <div className="mt-3.5">
      <h2 className="sr-only">
        {before.number} beside {after.number}
      </h2>
      <Suspense fallback={<CompareSkeleton />}>
        <Comparing
          before={was}
          after={is}
          versions={versions}
          reading={reading}
          onReading={(next) => window.history.replaceState(null, "", address(pair) + (next === "blocks" ? "" : `?as=${next}`))}
          choice={choice}
        />
      </Suspense>
    </div>
  );
}

const readingIn = (text: string | null): Reading => (text === "resolved" || text === "rendered" ? text : "blocks");

const nothing = emptyPrompt();

function useCompared(version: Version, promptKey: string) {
  const { workspace } = useFrame();
  const content = version.content.kind === "prompt" ? version.content : nothing;
  return { content, origins: version.origins, version: metaOf(version, (sha) => versionAddress(workspace.slug, promptKey, sha)) };
}
