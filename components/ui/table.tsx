import type { ComponentProps, ReactNode } from "react";
import { clsx } from "clsx";

/** Dense, ruled by hairlines. On a phone each row becomes a short stack, its cells named by `label`. */
export function Table({ caption, head, children }: { caption: string; head?: ReactNode; children: ReactNode }) {
  return (
    <table role="table" className="w-full border-collapse text-13 max-desk:block">
      <caption className="sr-only">{caption}</caption>
      {head ? (
        <thead role="rowgroup" className="max-desk:sr-only">
          <tr role="row">{head}</tr>
        </thead>
      ) : null}
      <tbody role="rowgroup" className="max-desk:block">
        {children}
      </tbody>
    </table>
  );
}

// Roles are repeated because a table laid out as blocks stops being one for a screen reader.
export function Th({ number, className, ...rest }: ComponentProps<"th"> & { number?: boolean }) {
  return (
    <th
      role="columnheader"
      scope="col"
      className={clsx(
        "border-b border-rule py-2 pr-3 text-12 whitespace-nowrap text-ink-3 last:pr-0",
        number && "text-right",
        className,
      )}
      {...rest}
    />
  );
}

/** Over the rows' own acts: said, not shown. */
export const ThAct = ({ className }: { className?: string }) => (
  <Th className={className}>
    <span className="sr-only">acts</span>
  </Th>
);

export function Tr({ selected, className, ...rest }: ComponentProps<"tr"> & { selected?: boolean }) {
  return (
    <tr
      role="row"
      className={clsx(
        "border-b border-rule max-desk:grid max-desk:grid-cols-[minmax(0,1fr)_auto] max-desk:gap-x-3 max-desk:gap-y-0.5 max-desk:py-3",
        selected && "bg-tint",
        className,
      )}
      {...rest}
    />
  );
}

/** `lead` is the cell that names the row; `label` names the others once they leave their column. */
export function Td({
  label,
  lead,
  number,
  className,
  ...rest
}: ComponentProps<"td"> & { label?: string; lead?: boolean; number?: boolean }) {
  return (
    <td
      role="cell"
      data-label={label}
      className={clsx(
        "py-2 pr-3 align-middle last:pr-0 max-desk:p-0",
        number && "text-right max-desk:text-left",
        lead ? "max-desk:col-start-1" : "max-desk:col-start-1 max-desk:text-ink-2",
        label && "max-desk:before:mr-1.5 max-desk:before:text-12 max-desk:before:text-ink-3 max-desk:before:content-[attr(data-label)]",
        className,
      )}
      {...rest}
    />
  );
}

/** The row's own act: at the right, also on a phone. */
export function TdAct({ className, ...rest }: ComponentProps<"td">) {
  return (
    <td
      role="cell"
      className={clsx("py-1 text-right whitespace-nowrap max-desk:col-start-2 max-desk:row-span-4 max-desk:row-start-1 max-desk:p-0", className)}
      {...rest}
    />
  );
}
