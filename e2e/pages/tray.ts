import type { Page } from "@playwright/test";
import { press } from "./awake";

/** The outputs that wait for their verdict, from any page. */
export const tray = (page: Page) => {
  const panel = page.getByRole("dialog", { name: "Outputs that wait for your verdict" });
  const button = page.getByRole("button", { name: /^Verdicts/ });
  return {
    panel,
    button,
    /** What its maker comes back to, quietly at the side. */
    offer: page.getByRole("region", { name: "The output you went for" }),
    card: (title: string) => panel.getByRole("article", { name: new RegExp(`^${title}, try`) }),
    judged: (title: string) => panel.getByRole("article", { name: `${title}, judged` }),

    async open() {
      await press(button);
      await panel.waitFor();
    },
  };
};
