import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Axe finds nothing on what the page shows now, in light and in dark. */
export async function expectAccessible(page: Page) {
  const theme = await page.locator("html").getAttribute("data-theme");
  for (const shown of ["light", "dark"]) {
    await wear(page, shown);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, help, nodes }) => `${id}: ${help}, at ${nodes.map(({ target }) => target.join(" ")).join(" and ")}`);
    expect(found, `axe on ${page.url()} in ${shown}`).toEqual([]);
  }
  await wear(page, theme);
}

async function wear(page: Page, theme: string | null) {
  await page.locator("html").evaluate((html, value) => {
    if (value === null) html.removeAttribute("data-theme");
    else html.setAttribute("data-theme", value);
  }, theme);
}
