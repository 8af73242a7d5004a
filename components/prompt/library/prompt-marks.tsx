import type { ReactNode } from "react";
import { Archive, Copy, GitFork, Hourglass, Lock, PencilLine, TriangleAlert, Workflow } from "lucide-react";
import type { PromptCard } from "#components/prompt/answers";

/** What one should know of a prompt before opening it: a shape and a word each. */
export function PromptMarks({ prompt }: { prompt: PromptCard }) {
  const { kind, standing, archivedAt, draftSavedAt, stale, orphaned, owner, twin, forkedFrom } = prompt;
  return (
    <>
      {kind === "workflow" ? <Mark icon={<Workflow size={12} />}>workflow</Mark> : null}
      {standing === "personal" ? <Mark icon={<Lock size={12} />}>personal</Mark> : null}
      {archivedAt ? <Mark icon={<Archive size={12} />}>archived</Mark> : null}
      {draftSavedAt ? <Mark icon={<PencilLine size={12} className="text-pencil" />}>draft</Mark> : null}
      {stale && !archivedAt ? <Mark icon={<Hourglass size={12} />}>stale</Mark> : null}
      {orphaned ? <Mark icon={<TriangleAlert size={12} className="text-warn" />}>{owner ? "owner can’t write" : "no owner"}</Mark> : null}
      {twin ? <Mark icon={<Copy size={12} />}>duplicate?</Mark> : null}
      {forkedFrom ? (
        <Mark icon={<GitFork size={12} />}>
          fork of {forkedFrom.name} {forkedFrom.number}
        </Mark>
      ) : null}
    </>
  );
}

function Mark({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-1 text-12 font-medium whitespace-nowrap text-ink-2">
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
