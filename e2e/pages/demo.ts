import { expect, type Page } from "@playwright/test";

/** Opens the demo, which is built first where there is none: sixty prompts with their histories take their time. */
export async function lookAround(page: Page) {
  await page.goto("/");
  await page.getByRole("button", { name: "Look around" }).click();
  await expect(page).toHaveURL("/larkfield/home", { timeout: 240_000 });
}
