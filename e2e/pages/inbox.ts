import type { Locator, Page } from "@playwright/test";
import { awake, press } from "./awake";

export const inboxPage = (page: Page) => {
  const line = (words: string | RegExp) => page.getByRole("main").getByRole("listitem").filter({ hasText: words });
  return {
    line,
    unread: (words: string) => line(words).getByRole("link", { name: `Unread: ${words}` }),
    readAll: page.getByRole("button", { name: "Mark all as read" }),

    async open(slug: string) {
      await page.goto(`/${slug}/inbox`);
      await awake(page.getByRole("radio", { name: "Unread" }));
    },
    show: (which: string) => press(page.getByRole("radio", { name: which })),
  };
};

/** How one hears of things. */
export const tellingPage = (page: Page) => {
  const row = (when: string) => page.getByRole("row").filter({ hasText: when });
  return {
    async open(slug: string) {
      await page.goto(`/${slug}/settings/notifications`);
      await awake(page.getByRole("switch").first());
    },
    /** Chooses, and waits until it is kept. */
    async choose(control: Locator) {
      const kept = page.waitForResponse((response) => response.url().includes("notification.choose"));
      await press(control);
      await kept;
    },
    inbox: (when: string) => row(when).getByRole("switch"),
    mail: (when: string, choice: string) => row(when).getByRole("radio", { name: choice }),
  };
};
