import type { Page } from "@playwright/test";
import { press } from "./awake";

/** Where a prompt is live, what it takes to go on, and the way back. */
export const livePage = (page: Page) => ({
  place: (environment: string) => page.getByRole("region", { name: environment, exact: true }),
  wayInto: (environment: string) => page.getByRole("region", { name: `The way into ${environment}` }),
  dialog: page.getByRole("dialog"),
  glass: page.getByRole("alertdialog", { name: "Break the glass" }),

  async open(slug: string, key: string) {
    await page.goto(`/${slug}/prompts/${key}/live`);
    await page.getByRole("region", { name: "Pipeline" }).waitFor();
  },

  async rollBack(number: string, why: string) {
    await press(page.getByRole("button", { name: `Roll back to ${number}` }).filter({ visible: true }));
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: /^Why/ }).fill(why);
    await dialog.getByRole("button", { name: `Roll back to ${number}` }).click();
    await dialog.waitFor({ state: "hidden" });
  },
});
