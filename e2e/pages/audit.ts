import type { Page } from "@playwright/test";

export const auditPage = (page: Page) => ({
  open: (slug: string, filters = "") => page.goto(`/${slug}/settings/audit${filters}`),
  entries: page.getByRole("table", { name: "What happened, newest first" }).getByRole("button"),
  what: page.getByLabel("what", { exact: true }),
  whom: page.getByLabel("on whom or what"),
  inspector: page.getByRole("region", { name: "Entry" }),
});
