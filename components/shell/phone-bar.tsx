"use client";
import NextLink from "next/link";
import { lazy, Suspense, useState } from "react";
import { Ellipsis } from "lucide-react";
import { clsx } from "clsx";
import { useFrame } from "./frame-context";
import { useIsHere } from "./nav-link";
import { useNav } from "./use-nav";

const MoreSheet = lazy(() => import("./more-sheet").then(({ MoreSheet }) => ({ default: MoreSheet })));

const tab = "flex flex-col items-center justify-center gap-0.5 text-12 text-ink-3 -outline-offset-2! on:font-strong on:text-ink";

export function PhoneBar() {
  const { workspace, counts = {} } = useFrame();
  const isHere = useIsHere();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const shown = useNav().filter((entry) => entry.onPhone);
  const behind = Object.entries(counts).some(([segment, count]) => count > 0 && !shown.some((entry) => entry.segment === segment));
  const elsewhere = !shown.some(({ segment }) => isHere(segment));
  return (
    <nav
      aria-label="Main, on a phone"
      className="fixed inset-x-0 bottom-0 z-20 grid h-14 grid-cols-5 border-t border-rule bg-sheet desk:hidden"
    >
      {shown.map(({ segment, label, icon: Icon }) => (
        <NextLink key={segment} prefetch={false} href={`/${workspace.slug}/${segment}`} aria-current={isHere(segment) ? "page" : undefined} className={tab}>
          <Icon size={20} />
          {label}
        </NextLink>
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        className={clsx(tab, elsewhere && "font-strong text-ink")}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        <span className="relative">
          <Ellipsis size={20} />
          {behind ? <span className="absolute -top-0.5 -right-1 size-1.5 rounded-full bg-ink-3" /> : null}
        </span>
        More{behind ? <span className="sr-only">, something is unread</span> : null}
      </button>
      {asked ? (
        <Suspense>
          <MoreSheet open={open} onOpenChange={setOpen} />
        </Suspense>
      ) : null}
    </nav>
  );
}
