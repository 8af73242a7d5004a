"use client";
import { lazy, Suspense, useState, type Ref } from "react";
import { Segmented } from "#components/ui/segmented";
import { Skeleton } from "#components/ui/skeleton";
import { promptAddress, versionAddress } from "#components/prompt/address";
import { useFrame } from "#components/shell/frame-context";
import type { Version } from "#components/version/answers";
import { shortSha } from "#server/core/version/checksum";
import { WrittenView } from "./written-view";

const WorkflowSheet = lazy(() => import("#components/prompt/workflow/workflow-sheet").then((file) => ({ default: file.WorkflowSheet })));
const FilledView = lazy(() => import("./filled-view").then((file) => ({ default: file.FilledView })));
const BlameView = lazy(() => import("./blame-view").then((file) => ({ default: file.BlameView })));

interface Props {
  ref: Ref<HTMLDivElement>;
  promptKey: string;
  promptId: string;
  version: Version;
}

const views = [
  { value: "written", label: "As written" },
  { value: "resolved", label: "With snippets" },
  { value: "rendered", label: "Rendered" },
  { value: "blame", label: "Blame" },
] as const;

type View = (typeof views)[number]["value"];

/** A version as it was written, with its snippets put in, as a model would read it, or line by line with who wrote it. */
export function VersionSheet({ ref, promptKey, promptId, version }: Props) {
  const { workspace } = useFrame();
  const [view, setView] = useState<View>("written");
  const { content, sha, number, createdAt } = version;
  if (content.kind === "workflow") {
    return (
      <div ref={ref}>
        <WorkflowSheet content={content} hrefOf={(key, sha) => (sha ? versionAddress(workspace.slug, key, sha) : promptAddress(workspace.slug, key))} />
      </div>
    );
  }
  return (
    <>
      <div className="mb-3 overflow-x-auto">
        <Segmented label="How it is shown" segments={views} value={view} onChange={setView} />
      </div>
      <div ref={ref}>
        {view === "blame" ? (
          <Suspense fallback={<Skeleton className="h-60" />}>
            <BlameView promptKey={promptKey} promptId={promptId} content={content} origins={version.origins} />
          </Suspense>
        ) : (
          <div className="sheet px-4 pt-4 pb-3 desk:px-6">
            {view === "written" ? (
              <WrittenView content={content} />
            ) : (
              <Suspense fallback={<Skeleton className="h-60" />}>
                <FilledView content={content} reading={view} />
              </Suspense>
            )}
            <p className="mono mt-6 flex flex-wrap gap-x-6 text-12 text-ink-3">
              <span>{promptKey}</span>
              <span>{number}</span>
              <span>{shortSha(sha)}</span>
              <span className="ml-auto">{day.format(createdAt)}</span>
            </p>
          </div>
        )}
      </div>
    </>
  );
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
