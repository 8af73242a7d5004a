import type { Page } from "@playwright/test";

export const newWorkspacePage = (page: Page) => ({
  async create({ name, slug }: { name: string; slug: string }) {
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("textbox", { name: "Address" }).fill(slug);
    await page.getByRole("button", { name: "Create the workspace" }).click();
  },
});
