"use client";
import NextLink from "next/link";
import { usePathname } from "next/navigation";
import { Fragment } from "react";
import { clsx } from "clsx";
import { settingsPages } from "#components/workspace/settings-pages";
import { nav } from "./nav";
import { useTrail } from "./trail";

/** The path in the URL, each part a way back up. Only the product's own words are dressed; names stay as they are. */
function trail(path: string) {
  const [workspace = "", ...segments] = path.split("/").filter(Boolean).map(decodeURIComponent);
  return segments.map((segment, depth) => ({
    href: `/${[workspace, ...segments.slice(0, depth + 1)].map(encodeURIComponent).join("/")}`,
    label:
      depth === 0
        ? (nav.find((entry) => entry.segment === segment)?.label ?? segment)
        : segments[0] === "settings" && depth === 1
          ? (settingsPages.find((page) => page.segment === segment)?.label ?? segment)
          : segment,
  }));
}

export function Breadcrumbs() {
  const [section, ...rest] = trail(usePathname());
  const { between, names } = useTrail();
  const steps = [...(section ? [section] : []), ...between, ...rest].map(({ href, label }) => ({ href, label: names[href] ?? label }));
  const isDeep = (depth: number) => depth > 0 && depth < steps.length - 2;
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex min-w-0 gap-1.5 text-13 text-ink-3">
        {steps.map(({ href, label }, depth) => (
          <Fragment key={href}>
            {depth > 0 ? <li aria-hidden className={clsx(isDeep(depth) && "max-desk:hidden")}>/</li> : null}
            <li className={clsx(depth === steps.length - 1 ? "truncate" : "shrink-0", isDeep(depth) && "max-desk:hidden")}>
              {depth === steps.length - 1 ? (
                <span aria-current="page" className="font-medium text-ink">
                  {label}
                </span>
              ) : (
                <NextLink href={href} className="text-ink-2 hover:text-ink">
                  {label}
                </NextLink>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
