"use client";
import { lazy, Suspense, useId } from "react";
import { CircleX } from "lucide-react";
import type { OutputContract } from "#server/core/version/content";
import { Skeleton } from "#components/ui/skeleton";
import type { CodeEditorProps } from "./code-editor";
import { useContractProblems } from "./use-contract-problems";

const CodeEditor = lazy(() => import("./code-editor").then((file) => ({ default: file.CodeEditor })));

interface Props extends Pick<CodeEditorProps, "label" | "language" | "text" | "onText"> {
  output: OutputContract;
  problems: readonly string[];
  /** What is typed can't be kept, so asking the server would be about something else. */
  unread: boolean;
}

/** A schema while it is written, and what is wrong with it. */
export function CheckedSchema({ output, problems, unread, ...editor }: Props) {
  const id = useId();
  const checked = useContractProblems(output, !unread);
  const all = [...new Set([...problems, ...(unread ? [] : (checked.problems ?? []))])];
  return (
    <div>
      <Suspense fallback={<Skeleton className="h-50" />}>
        <CodeEditor {...editor} describedBy={id} invalid={all.length > 0} />
      </Suspense>
      <div id={id} role="status" className="mt-2 text-12">
        {all.length > 0 ? (
          <ul className="grid gap-1">
            {all.map((problem) => (
              <li key={problem} className="flex gap-1 text-bad">
                <CircleX size={14} aria-hidden className="mt-px" />
                <span className="min-w-0 wrap-anywhere">{problem}</span>
              </li>
            ))}
          </ul>
        ) : (
          <span className="text-ink-3">{checked.failed ? "The schema could not be checked just now. It is kept, and checked again as you go on." : checked.problems ? "The schema works." : "Checking…"}</span>
        )}
      </div>
    </div>
  );
}
