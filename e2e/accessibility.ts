import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Axe finds nothing on what the page shows now, in light and in dark; only the colours differ between the two. */
export async function expectAccessible(page: Page) {
  const theme = await page.locator("html").getAttribute("data-theme");
  await wear(page, "light");
  await expectNothing(axe(page), `axe on ${page.url()}, light`);
  await wear(page, "dark");
  await expectNothing(axe(page).withRules(["color-contrast", "link-in-text-block"]), `axe on ${page.url()}, dark`);
  await wear(page, theme);
}

// Its other mode opens a window for each analysis, which only pages with foreign frames need.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });

async function expectNothing(builder: AxeBuilder, where: string) {
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}, at ${nodes.map(({ target }) => target.join(" ")).join(" and ")}`);
  expect(found, where).toEqual([]);
}

async function wear(page: Page, theme: string | null) {
  await page.locator("html").evaluate((html, value) => {
    if (value === null) html.removeAttribute("data-theme");
    else html.setAttribute("data-theme", value);
  }, theme);
}
