import { startProduct, type Product } from "#server/test/product";
import { expectAccessible } from "./accessibility";
import { expect, test as base } from "./fixtures";
import { harm } from "./harm";
import { lookAround } from "./pages/demo";
import { frame } from "./pages/frame";
import { membersPage } from "./pages/members";
import { said } from "./pages/said";

/** One Galley is harmed again and again: each story leaves it well. */
const test = base.extend<{ harm: ReturnType<typeof harm> }, { product: Product }>({
  product: [
    async ({}, use) => {
      const product = await startProduct();
      await use(product);
      await product.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ product }, use) => use(product.url),
  harm: async ({ product }, use) => {
    const harmed = harm(product);
    await use(harmed);
    harmed.release();
  },
});

test.describe.configure({ mode: "default" });

test("while the database is away pages say so, and come back by themselves", async ({ page, harm, allowConsole }) => {
  allowConsole(/status of 500|Minified React error #441/);
  await lookAround(page);
  const [window, third] = [await page.context().newPage(), await page.context().newPage()];
  for (const open of [page, window]) await membersPage(open).open("larkfield");
  const ines = membersPage(page).row("Ines Carvalho");
  await expect(ines).toContainText("rater");

  harm.kill("database");
  await test.step("what was not changed is not shown as changed", async () => {
    await membersPage(page).changeRole("Ines Carvalho", "viewer");
    await expect(page.getByText(/^Something went wrong on our side, and nothing was changed\. Try again/).first()).toBeVisible();
    await expect(ines).not.toContainText("viewer");
  });
  await test.step("a page that cannot be drawn says what was kept", async () => {
    await frame(page).goTo("Home");
    await expect(said(page, "Whatever you had saved is kept, and nothing was changed by it.")).toBeVisible();
    await expectAccessible(page);
    await third.goto("/larkfield/runs");
    await expect(frame(third).title("This page could not be drawn")).toBeVisible();
    await expectAccessible(third);
  });
  harm.release();

  await expect(frame(page).title(/things wait for you$/)).toBeVisible({ timeout: 30_000 });
  await expect(frame(third).title("Runs")).toBeVisible({ timeout: 30_000 });
  await test.step("the other window keeps up again", async () => {
    await membersPage(page).open("larkfield");
    await membersPage(page).changeRole("Ines Carvalho", "author");
    await expect(membersPage(window).row("Ines Carvalho")).toContainText("author");
  });
});

test("while the pages are away a plain one says so, and leads back by itself", async ({ page, harm, allowConsole }) => {
  allowConsole(/status of 503|MIME type|ERR_INCOMPLETE_CHUNKED_ENCODING/); // an answer may be cut off on its way
  await lookAround(page);
  harm.kill("Next");
  await page.goto("/larkfield/settings/teams");
  await expect(page.getByRole("heading", { name: "Galley is coming back" })).toBeVisible();
  await expectAccessible(page);
  harm.release();
  await expect(page.getByRole("region", { name: "Support" })).toBeVisible({ timeout: 30_000 });
});
