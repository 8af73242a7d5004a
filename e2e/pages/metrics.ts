import type { Page } from "@playwright/test";
import { awake } from "./awake";
import { said } from "./said";

/** The figures of a workspace, or of one prompt. */
export const metricsPage = (page: Page) => {
  const panel = (name: string) => page.getByRole("region", { name, exact: true });
  return {
    panel,
    regeneration: panel("Regeneration rate"),
    usable: panel("Usable rate"),
    rated: said(page, /\d+ of \d+ runs? (is|are) rated/),
    row: (name: string) => page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) }),

    async open(slug: string, path = "metrics", asked = "") {
      await page.goto(`/${slug}/${path}${asked}`);
      await awake(page.getByRole("radio", { name: "90 days" }));
    },
  };
};
