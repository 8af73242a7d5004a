import { Fragment, type ReactNode } from "react";

export function DefinitionList({ items }: { items: readonly { term: ReactNode; is: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[minmax(5.75rem,auto)_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1 text-13">
      {items.map(({ term, is }, index) => (
        <Fragment key={index}>
          <dt className="text-12 leading-4.5 text-ink-3">{term}</dt>
          <dd>{is}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
