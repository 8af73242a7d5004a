import type { Operation } from "./description";

/** What there is, by what it is about. It stays beside what is read where there is room. */
export function Contents({ operations }: { operations: readonly Operation[] }) {
  const groups = [...new Set(operations.map(({ group }) => group))];
  return (
    <nav aria-label="Operations" className="self-start py-6 wide:sticky wide:top-0 max-desk:hidden">
      {groups.map((group) => (
        <div key={group} className="mb-4">
          <p className="text-12 font-bold text-ink-2 capitalize">{group}</p>
          <ul className="mt-1">
            {operations
              .filter((operation) => operation.group === group)
              .map(({ id, summary }) => (
                <li key={id}>
                  <a href={`#${id}`} className="block rounded-3 py-0.5 text-13 text-ink-2 hover:text-ink">
                    {summary}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
