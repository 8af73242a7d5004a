import { Skeleton } from "#components/ui/skeleton";
import { Gates, sayGates } from "#components/release/gates";
import type { Gate } from "#server/core/policy/gate";

/** One prompt of a release, and what its gates say of it. */
export interface Judged {
  prompt: { id: string; name: string };
  number: string;
  /** What is live there now. */
  live: string | null;
  gates: readonly Gate[];
  mayBreakGlass: boolean;
}

interface Props {
  judged: readonly Judged[] | undefined;
  title: string;
  /** The word for it where nothing is dark. */
  allLit?: string | undefined;
}

/** What was looked at before the button: of one prompt in full, of several one by one. */
export function JudgedList({ judged, title, allLit }: Props) {
  if (!judged) {
    return (
      <div role="status" aria-label="Judging the gates" className="grid gap-2 py-1">
        {[1, 2, 3].map((line) => (
          <Skeleton key={line} className="h-3.5 w-2/3" />
        ))}
      </div>
    );
  }
  const [only, ...more] = judged;
  if (!only) return null;
  return (
    <section aria-label={title}>
      <h3 className="mb-1.5 text-12 text-ink-3">
        {title}
        {more.length === 0 ? `: ${sayGates(only.gates, allLit)}` : ""}
      </h3>
      {more.length === 0 ? (
        <Gates gates={only.gates} many={7} />
      ) : (
        <ul className="grid max-h-60 gap-3 overflow-y-auto">
          {judged.map(({ prompt, number, live, gates }) => (
            <li key={prompt.id} className="text-13">
              <b className="font-medium">{prompt.name}</b> <span className="mono text-12 text-ink-2">{live ? `${live} → ${number}` : number}</span>
              <span className="text-12 text-ink-3"> {sayGates(gates, allLit)}</span>
              <div className="mt-1">
                <Gates gates={gates} many={1} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
