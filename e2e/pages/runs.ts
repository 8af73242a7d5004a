import type { Page } from "@playwright/test";
import { awake, press } from "./awake";

/** The explorer, and the page of one run. */
export const runsPage = (page: Page) => {
  const search = page.getByRole("searchbox", { name: /^Find runs/ });
  const table = page.getByRole("table", { name: "Runs" });
  return {
    search,
    table,
    /** What the runs shown are of, in order. */
    names: table.locator("tbody").getByRole("link", { name: /.+/ }).and(page.locator("[data-row]")),
    rows: table.locator("tbody").getByRole("row"),
    row: (words: string | RegExp) => table.getByRole("row").filter({ hasText: words }),
    chosen: page.getByRole("region", { name: "Chosen runs" }),
    trace: page.getByRole("list", { name: "Steps of the trace" }),
    about: page.getByRole("complementary", { name: "About this run" }),
    views: page.getByRole("dialog", { name: "Views" }),
    exports: page.getByRole("dialog", { name: "Take runs along" }),

    async open(slug: string, asked = "") {
      await page.goto(`/${slug}/runs${asked}`);
      await awake(search);
    },

    /** Sets a filter to one of its answers. */
    async filter(name: string, answer: RegExp) {
      await press(page.getByRole("button", { name, exact: true }));
      await page.getByRole("option", { name: answer }).click();
    },
  };
};
