"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useApi } from "#components/api/provider";
import { UseInCode } from "#components/prompt/code/use-in-code";
import { useFrame } from "#components/shell/frame-context";
import { SkeletonRows } from "#components/ui/skeleton";
import { Board } from "./board";
import { LastOutputs } from "./last-outputs";
import { NoOutputs } from "./no-outputs";

interface Props {
  promptKey: string;
  origin: string;
  makesKeys: boolean;
}

/** What a prompt's versions produced, and how a program makes more. */
export function PromptOutputs({ promptKey, origin, makesKeys }: Props) {
  const { workspace } = useFrame();
  const { data: prompt } = useSuspenseQuery(useApi().prompt.find.queryOptions({ key: promptKey }));
  return (
    <>
      <Board promptId={prompt.id} empty={<NoOutputs slug={workspace.slug} promptKey={promptKey} />} />
      <div className="grid gap-x-8 wide:grid-cols-2">
        <div className="min-w-0 empty:hidden">
          <Suspense fallback={<SkeletonRows rows={5} label="The last outputs are on their way" />}>
            <LastOutputs promptId={prompt.id} />
          </Suspense>
        </div>
        <div className="min-w-0">
          <UseInCode {...{ prompt, origin, makesKeys }} />
        </div>
      </div>
    </>
  );
}
