import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { LinkTabs } from "./link-tabs";

vi.mock("next/link", () => ({ default: ({ prefetch, href, ...rest }: ComponentProps<"a"> & { prefetch?: boolean | null }) => <a href={href} data-prefetch={String(prefetch)} {...rest} /> }));
vi.mock("next/navigation", () => ({ usePathname: () => "/larkfield/settings/keys" }));

test("a bar of pages fetches none of them ahead, and says which is open", () => {
  const bar = renderToStaticMarkup(<LinkTabs label="Settings" tabs={["keys", "members"].map((label) => ({ label, href: `/larkfield/settings/${label}` }))} />);
  expect(bar.match(/data-prefetch="\w+"/g)).toEqual(['data-prefetch="false"', 'data-prefetch="false"']);
  expect(bar.match(/<a[^>]*aria-current="page"[^>]*>(\w+)/)?.[1]).toBe("keys");
});
