import type { Operation } from "./description";

/** How it may be refused, each in words; what all of them hold is said once at the top of the page. */
export function Refusals({ responses }: Pick<Operation, "responses">) {
  const refusals = Object.entries(responses).filter(([status]) => Number(status) >= 400);
  return (
    <details className="mt-4">
      <summary className="w-fit rounded-3 text-12 text-ink-3 hover:text-ink">{refusals.length} ways to be refused</summary>
      <ul className="mt-1 grid gap-0.5 text-12 text-ink-2">
        {refusals.map(([status, { description }]) => (
          <li key={status} className="flex gap-2">
            <span className="mono shrink-0 text-ink-3">{status}</span>
            {description}
          </li>
        ))}
      </ul>
    </details>
  );
}
