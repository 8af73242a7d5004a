import type { ReactNode } from "react";

/** On a phone: what the page asks for, above the tabs. */
export const ActBar = ({ children }: { children: ReactNode }) => (
  <div className="fixed inset-x-0 bottom-14 z-10 flex gap-2 border-t border-rule bg-paper px-4 py-2 desk:hidden">{children}</div>
);
