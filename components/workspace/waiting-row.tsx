import type { ReactNode } from "react";
import { ButtonLink } from "#components/ui/button";

interface Props {
  icon: ReactNode;
  /** What kind of thing it is: a verdict, a piece, a review. */
  kind: string;
  title: ReactNode;
  sentence: ReactNode;
  /** How it stands, drawn. */
  picture?: ReactNode;
  note?: ReactNode;
  act: ReactNode;
}

/** One thing that waits for the reader: what it is, how it stands, and the act it asks for. */
export function WaitingRow({ icon, kind, title, sentence, picture, note, act }: Props) {
  return (
    <li className="grid grid-cols-[6.5rem_minmax(0,1fr)_auto] items-center gap-x-4 border-b border-rule px-4 py-3 last:border-b-0 max-desk:grid-cols-1 max-desk:gap-y-1.5 wide:grid-cols-[6.5rem_minmax(0,1fr)_minmax(0,17rem)_7rem_auto]">
      <span className="flex items-center gap-1.5 text-13 font-medium">
        {icon}
        {kind}
      </span>
      <div className="min-w-0">
        <h2 className="heading truncate max-desk:whitespace-normal">{title}</h2>
        <p className="truncate text-13 text-ink-2 max-desk:whitespace-normal">{sentence}</p>
      </div>
      <div className="min-w-0 max-wide:hidden">{picture}</div>
      <div className="text-12 text-ink-2 max-wide:hidden">{note}</div>
      <div className="grid desk:w-34">{act}</div>
    </li>
  );
}

export const WaitingLink = ({ href, first, children }: { href: string; first?: boolean; children: ReactNode }) => (
  <ButtonLink href={href} kind={first ? "primary" : "plain"}>
    {children}
  </ButtonLink>
);
