import { Notice } from "#components/ui/notice";

const most = 50;

/** Files that could not be read, each in its sentence; the rest went on. */
export function ProblemList({ problems, rest }: { problems: readonly string[]; rest: string }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="bad">
      {problems.length === 1 ? "One file can’t be brought in." : `${problems.length.toLocaleString("en")} files can’t be brought in.`} {rest}
      <ul tabIndex={0} aria-label="What is wrong" className="mt-1 grid max-h-40 gap-1 overflow-y-auto">
        {problems.slice(0, most).map((problem) => (
          <li key={problem} className="break-words">
            {problem}
          </li>
        ))}
      </ul>
      {problems.length > most ? <p className="mt-1 text-12 text-ink-3">{problems.length - most} more</p> : null}
    </Notice>
  );
}
