import NextLink from "next/link";
import type { ReactNode } from "react";
import { clsx } from "clsx";

type Ink = "inked" | "outlined" | "dotted";

interface Candidate {
  version: string;
  share: number;
}

const inks: Record<Ink, string> = {
  inked: "border-ink [&>i]:bg-ink [&>i]:text-paper",
  outlined: "border-edge [&>b]:border-l [&>b]:border-edge-2",
  dotted: "border-edge border-dotted [&>b]:border-l [&>b]:border-edge-2",
};

function inkOf(environment: string): Ink {
  if (environment === "production") return "inked";
  return ["development", "latest", "unreviewed"].includes(environment) ? "dotted" : "outlined";
}

const shape =
  "relative inline-flex h-5 items-center overflow-hidden rounded-3 border bg-sheet align-middle text-12 leading-4.5 whitespace-nowrap text-ink-2";

/** A version is only ever said to be live inside a stamp. */
export function Stamp({
  environment,
  version,
  ink = inkOf(environment),
  candidate,
  href,
}: {
  environment: string;
  version?: string;
  ink?: Ink;
  candidate?: Candidate;
  href?: string;
}) {
  const look = clsx(shape, inks[ink]);
  const cells = (
    <>
      <i className="pr-1.25 pl-1.5 not-italic">{environment}</i>
      {version ? <VersionCell>{version}</VersionCell> : null}
      {candidate ? <CandidateCell {...candidate} /> : null}
    </>
  );
  return href ? (
    <NextLink href={href} prefetch={false} className={look}>
      {cells}
    </NextLink>
  ) : (
    <span className={look}>{cells}</span>
  );
}

function VersionCell({ children }: { children: ReactNode }) {
  return <b className="mono pr-1.5 pl-1.25 font-strong text-ink">{children}</b>;
}

function CandidateCell({ version, share }: Candidate) {
  return (
    <span className="relative flex h-4.5 gap-1.5 border-l border-ink bg-tint px-1.5 font-strong text-pencil">
      <b className="mono font-strong">{version}</b>
      {Math.round(share * 100)} %
      <span aria-hidden className="absolute bottom-0 left-0 h-0.75 bg-pencil" style={{ width: `${share * 100}%` }} />
    </span>
  );
}
