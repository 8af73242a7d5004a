"use client";
import NextLink from "next/link";
import { usePathname } from "next/navigation";
import { queuesAddress } from "#components/queue/address";
import { tab, tabBar } from "#components/ui/tab-look";

/** What one makes, and what several judge together. */
export function PiecesTabs({ slug }: { slug: string }) {
  const path = usePathname();
  const queues = queuesAddress(slug);
  const inQueues = path.startsWith(queues);
  const tabs = [
    { href: `/${slug}/pieces`, label: "Board", on: !inQueues },
    { href: queues, label: "Rating queues", on: inQueues },
  ];
  return (
    <nav aria-label="Pieces" className={`${tabBar} -mx-4 mt-2 px-4 desk:-mx-8 desk:px-8`}>
      {tabs.map(({ href, label, on }) => (
        <NextLink key={href} href={href} aria-current={on ? "page" : undefined} className={tab}>
          {label}
        </NextLink>
      ))}
    </nav>
  );
}
