import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";

interface Fixtures {
  /** A second person at their own machine. */
  anotherBrowser: () => Promise<Page>;
  /** Says that this story makes the browser complain, and about what. */
  allowConsole: (complaint: RegExp) => void;
}

interface Console {
  watch: (context: BrowserContext) => void;
  allow: (complaint: RegExp) => void;
}

export const test = base.extend<Fixtures & { console: Console }>({
  baseURL: async ({}, use) => use(process.env.E2E_URL),

  console: async ({}, use) => {
    const complaints: string[] = [];
    const allowed: RegExp[] = [];
    await use({
      allow: (complaint) => allowed.push(complaint),
      watch: (context) => {
        context.on("weberror", (error) => complaints.push(error.error().stack ?? error.error().message));
        context.on("console", (message) => {
          if (["error", "warning"].includes(message.type())) complaints.push(`${message.text()} (${message.location().url})`);
        });
      },
    });
    expect(complaints.filter((text) => !allowed.some((complaint) => complaint.test(text))), "the console stays clean").toEqual([]);
  },

  allowConsole: async ({ console }, use) => use(console.allow),

  context: async ({ context, console }, use) => {
    console.watch(context);
    await use(context);
  },

  anotherBrowser: async ({ browser, baseURL, console, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL });
      console.watch(context);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };
