"use client";
import NextLink from "next/link";
import { usePathname } from "next/navigation";
import { TriangleAlert } from "lucide-react";
import { TrailName } from "#components/shell/trail";
import { ButtonLink } from "#components/ui/button";
import { PageHeader } from "#components/ui/page-header";
import { tab, tabBar } from "#components/ui/tab-look";
import { incidentsAddress } from "./address";

/** What stands over the pages of incidents. */
export function IncidentsHead({ slug, opens }: { slug: string; opens: boolean }) {
  const path = usePathname();
  const tabs = [
    { href: incidentsAddress(slug), label: "Open" },
    { href: incidentsAddress(slug, "resolved"), label: "Resolved" },
    { href: incidentsAddress(slug, "catalogue"), label: "What can go wrong" },
  ];
  const here = tabs.find(({ href }) => path === href && href !== incidentsAddress(slug));
  return (
    <>
      {here ? <TrailName {...here} /> : null}
      <PageHeader
        title="Incidents"
        sentence="From a complaint to the release behind it, and back to what was live before."
        action={
          opens ? (
            <ButtonLink href={incidentsAddress(slug, "new")} kind="primary">
              <TriangleAlert size={14} /> Something went wrong
            </ButtonLink>
          ) : undefined
        }
      />
      <nav aria-label="Pages of incidents" className={`${tabBar} -mx-4 mt-2 px-4 desk:-mx-8 desk:px-8`}>
        {tabs.map(({ href, label }) => (
          <NextLink key={href} href={href} aria-current={path === href ? "page" : undefined} className={tab}>
            {label}
          </NextLink>
        ))}
      </nav>
    </>
  );
}
