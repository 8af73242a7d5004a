import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** Kilobytes of JavaScript, gzipped, that a first visit to the path loads before anybody touches it. */
export async function weightOf(page: Page, path: string): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("This page belongs to no browser.");
  const context = await browser.newContext({ baseURL: process.env.E2E_URL, storageState: await page.context().storageState() });
  const visit = await context.newPage();
  const scripts = new Map<string, Promise<number>>();
  visit.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.set(response.url(), response.body().then((body) => gzipSync(body).length));
  });
  await visit.goto(path, { waitUntil: "load" });
  await untilQuiet(() => scripts.size);
  const bytes = await Promise.all(scripts.values());
  await context.close();
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 102.4) / 10;
}

async function untilQuiet(count: () => number) {
  for (let seen = -1; seen !== count(); ) {
    seen = count();
    await wait(750);
  }
}
