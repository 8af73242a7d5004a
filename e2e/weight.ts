import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "@playwright/test";

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
  const sizes = await Promise.all([...scripts].map((url) => packedSize(url, context)));
  await context.close();
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 102.4) / 10;
}

const known = new Map<string, number>();

/** Asked for again: a worker that has done its work takes its answers with it. */
async function packedSize(url: string, { request }: BrowserContext): Promise<number> {
  const size = known.get(url) ?? gzipSync(await (await request.get(url)).body()).length;
  known.set(url, size);
  return size;
}

async function untilQuiet(count: () => number) {
  for (let seen = -1; seen !== count(); ) {
    seen = count();
    await wait(750);
  }
}
