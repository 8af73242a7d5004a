import { sayTool } from "#components/run/say-tool";
import type { Judged } from "./judged-line";
import { WhichTry } from "./which-try";

/** What was judged before the last one, as long as it is to be said which try each was. */
export function UnsaidTries({ judged, onTry }: { judged: readonly Judged[]; onTry: (runId: string, attempt: number) => void }) {
  if (judged.length === 0) return null;
  return (
    <ul aria-label="Judged, but not said which try it was" className="max-h-40 divide-y divide-rule overflow-y-auto border-t border-rule px-4">
      {judged.map(({ output: { runId, title, tool } }) => (
        <li key={runId} className="grid gap-1 py-2">
          <p className="truncate text-13">{title}</p>
          <WhichTry tool={sayTool(tool)} of={title} onSay={(attempt) => onTry(runId, attempt)} />
        </li>
      ))}
    </ul>
  );
}
