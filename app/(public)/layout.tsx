import type { ReactNode } from "react";
import { SkipLink } from "#components/shell/skip-link";

/** Nothing is loaded here that a page with one form doesn't need. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      {children}
    </>
  );
}
