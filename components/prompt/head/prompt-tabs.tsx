"use client";
import NextLink from "next/link";
import { usePathname } from "next/navigation";
import { promptAddress } from "#components/prompt/address";
import { tab, tabBar } from "#components/ui/tab-look";

/** The pages of one prompt. Write is at its address itself, which is why it is on only there. */
export function PromptTabs({ slug, promptKey, versions }: { slug: string; promptKey: string; versions: number }) {
  const path = usePathname();
  const to = (page = "") => promptAddress(slug, promptKey, page);
  const isOn = (page: string) => path.startsWith(to(page));
  const tabs = [
    { href: to(), label: "Write", on: !isOn("use") && !isOn("versions") && !isOn("live") && !isOn("outputs") },
    { href: to("use"), label: "Use", on: isOn("use") },
    { href: to("versions"), label: "Versions", count: versions, on: isOn("versions") },
    { href: to("live"), label: "Live", on: isOn("live") },
    { href: to("outputs"), label: "Outputs", on: isOn("outputs") },
  ];
  return (
    <nav aria-label="Pages of this prompt" className={`${tabBar} -mx-4 mt-2 px-4 desk:-mx-8 desk:px-8`}>
      {tabs.map(({ href, label, count, on }) => (
        <NextLink key={href} href={href} aria-current={on ? "page" : undefined} className={tab}>
          {label}
          {count === undefined ? null : <span className="ml-1 text-12 font-regular text-ink-3">{count.toLocaleString("en")}</span>}
        </NextLink>
      ))}
    </nav>
  );
}
