import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** Kilobytes of JavaScript, gzipped, that a first visit to the path loads before anybody touches it, its workers' too. */
export async function weightOf(page: Page, path: string): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("This page belongs to no browser.");
  const context = await browser.newContext({ baseURL: process.env.E2E_URL, storageState: await page.context().storageState() });
  const visit = await context.newPage();
  const scripts = new Set<string>();
  visit.on("response", (response) => response.request().resourceType() === "script" && scripts.add(response.url()));
  await visit.goto(path, { waitUntil: "load" });
  await untilQuiet(() => scripts.size);
  // Asked for again: a worker that has done its work takes its answers with it.
  const bodies = await Promise.all([...scripts].map(async (url) => (await context.request.get(url)).body()));
  await context.close();
  return Math.round(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 102.4) / 10;
}

async function untilQuiet(count: () => number) {
  for (let seen = -1; seen !== count(); ) {
    seen = count();
    await wait(750);
  }
}
