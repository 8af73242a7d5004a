import { expect, type Page } from "@playwright/test";

/** The letters of a Galley that sends no mail. */
export const outboxPage = (page: Page) => ({
  open: (link = process.env.E2E_OUTBOX ?? "") => page.goto(link),

  /** Waits for a letter, and gives the address it leads to. */
  async linkIn(to: string, subject: string): Promise<string> {
    const letter = page.getByRole("group").filter({ hasText: `${subject} to ${to}` }).first();
    await expect(async () => {
      await page.getByRole("button", { name: "Look for new letters" }).click();
      await expect(letter).toBeVisible({ timeout: 500 });
    }).toPass();
    const link = letter.getByRole("link", { name: "Follow the link", includeHidden: true });
    return (await link.getAttribute("href")) ?? "";
  },
});
