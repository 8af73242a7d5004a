"use client";
import NextLink from "next/link";
import { usePathname } from "next/navigation";
import { lazy, Suspense } from "react";
import { TriangleAlert } from "lucide-react";
import { clsx } from "clsx";
import { useNear } from "#components/ui/use-near";
import { useFrame } from "./frame-context";
import type { NavEntry } from "./nav";

const Tooltip = lazy(() => import("#components/ui/tooltip").then((file) => ({ default: file.Tooltip })));

export function useIsHere() {
  const here = usePathname().split("/")[2];
  return (segment: string) => here === segment;
}

export function NavLink({ entry, collapsed }: { entry: NavEntry; collapsed: boolean }) {
  const { segment, label, icon: Icon } = entry;
  const { workspace, counts } = useFrame();
  const isHere = useIsHere()(segment);
  const count = counts?.[segment] ?? 0;
  const near = useNear();
  const link = (
    <NextLink
      href={`/${workspace.slug}/${segment}`}
      {...near}
      aria-current={isHere ? "page" : undefined}
      className={clsx(
        "group flex h-7 items-center gap-2 rounded-6 text-13 text-ink-2 hover:text-ink on:bg-well on:font-strong on:text-ink",
        collapsed ? "relative w-9 justify-center" : "px-2",
      )}
    >
      <Icon size={16} className="text-ink-3 group-on:text-ink" />
      <span className={collapsed ? "sr-only" : "flex-1"}>{label}</span>
      {count > 0 ? <Count segment={segment} count={count} collapsed={collapsed} /> : null}
    </NextLink>
  );
  return collapsed ? (
    <Suspense fallback={link}>
      <Tooltip text={label} side="right">
        {link}
      </Tooltip>
    </Suspense>
  ) : (
    link
  );
}

function Count({ segment, count, collapsed }: { segment: string; count: number; collapsed: boolean }) {
  const alarming = segment === "incidents";
  if (collapsed) {
    return (
      <span className={clsx("absolute top-1 right-1.5 size-1.5 rounded-full", alarming ? "bg-bad" : "bg-ink-3")}>
        <span className="sr-only">{said(count)}</span>
      </span>
    );
  }
  return (
    <span className={clsx("flex items-center gap-1 text-12", alarming ? "font-strong text-bad" : "font-regular text-ink-3")}>
      {alarming ? <TriangleAlert size={12} /> : null}
      {said(count)}
    </span>
  );
}

export const said = (count: number) => (count > 99 ? "99+" : count);
