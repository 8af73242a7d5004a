import type { Page } from "@playwright/test";
import { press } from "./awake";

const phone = (page: Page) => (page.viewportSize()?.width ?? 0) <= 760;

/** What stands around every page of a workspace, wide or on a phone. */
export const frame = (page: Page) => {
  const rail = page.getByRole("complementary", { name: "Workspace" });
  const more = page.getByRole("button", { name: "More" });
  const palette = page.getByRole("dialog", { name: "Find or do" });
  return {
    rail,
    palette,
    title: (name: string | RegExp) => page.getByRole("heading", { level: 1, name }),
    tab: (name: string) => page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name }),

    async goTo(entry: string) {
      if (!phone(page)) return rail.getByRole("link", { name: entry }).click();
      await press(more);
      await page.getByRole("dialog").getByRole("link", { name: entry }).click();
    },

    async openAccount() {
      if (phone(page)) return this.goTo("Account");
      await press(rail.getByRole("button", { name: /^You: / }));
      await page.getByRole("menuitem", { name: "Account" }).click();
    },

    async signOut() {
      await press(phone(page) ? more : rail.getByRole("button", { name: /^You: / }));
      await page.getByRole(phone(page) ? "button" : "menuitem", { name: "Sign out" }).click();
    },

    async wear(theme: "Light" | "Dark" | "As the system") {
      await press(page.getByRole("button", { name: "Light or dark" }));
      await page.getByRole("menuitemradio", { name: theme }).click();
    },
  };
};
