import type { Page } from "@playwright/test";
import { awake } from "./awake";

export const auditPage = (page: Page) => {
  const what = page.getByRole("combobox", { name: "what", exact: true });
  return {
    async open(slug: string) {
      await page.goto(`/${slug}/settings/audit`);
      await awake(what);
    },
    what,
    whom: page.getByRole("searchbox", { name: "on whom or what" }),
    entries: page.getByRole("table", { name: "What happened, newest first" }).getByRole("button"),
    inspector: page.getByRole("region", { name: "Entry" }),
  };
};
