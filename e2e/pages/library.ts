import type { Page } from "@playwright/test";
import { awake, press } from "./awake";

/** The library: every prompt of a workspace that one may see. */
export const libraryPage = (page: Page) => {
  const search = page.getByRole("searchbox", { name: /^Find a prompt/ });
  const begin = page.getByRole("dialog", { name: "New prompt" });
  return {
    search,
    begin,
    importing: page.getByRole("dialog", { name: /^Import/ }),
    chosen: page.getByRole("region", { name: "Chosen prompts" }),
    row: (name: string) => page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) }),
    names: page.getByRole("table", { name: "Prompts" }).locator("[data-row]"),

    async open(slug: string, asked = "") {
      await page.goto(`/${slug}/prompts${asked}`);
      await awake(search);
    },

    /** Begins a prompt from nothing, and is on its page. */
    async beginBlank(name: string) {
      await press(page.getByRole("button", { name: "New prompt" }).first());
      await begin.getByRole("textbox", { name: "Name" }).fill(name);
      await begin.getByRole("button", { name: "Begin" }).click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
    },
  };
};
