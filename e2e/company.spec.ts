import type { Page } from "@playwright/test";
import { startIdentityProvider, type IdentityProvider } from "./identity-provider";
import { expect, test as base } from "./own-product";
import { signInPage } from "./pages/account";
import { said } from "./pages/said";

const ada = { sub: "1", name: "Ada Byron", email: "ada@brightwater.example", email_verified: true };
const mallory = { sub: "2", name: "Mallory", email: "ceo@brightwater.example", email_verified: false };

const test = base.extend<{ company: IdentityProvider }>({
  company: async ({}, use) => {
    const company = await startIdentityProvider([ada, mallory]);
    await use(company);
    await company.close();
  },
  settings: async ({ company }, use) => use(company.settings),
});

test("people come in through their company, and only with an address it vouches for", async ({ page, product, company, anotherBrowser }) => {
  company.serve(product.url);

  await test.step("somebody new has an account at once", async () => {
    await signInPage(page).open("/account");
    await arriveAs(page, ada.name);
    await expect(page).toHaveURL("/account");
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue(ada.name);
    await expect(said(page, "The account was made through your company.")).toBeVisible();
  });

  await test.step("the next time it is the same account", async () => {
    const other = await anotherBrowser();
    await signInPage(other).open("/account");
    await arriveAs(other, ada.name);
    await expect(said(other, /^You signed in through your company/)).toHaveCount(2);
  });

  await test.step("an address that nobody vouches for is refused", async () => {
    const other = await anotherBrowser();
    await signInPage(other).open("/account");
    await arriveAs(other, mallory.name);
    await expect(said(other, "Your company’s sign-in doesn’t vouch for your e-mail address. You are not signed in; ask its administrator, or have a link sent to you.")).toBeVisible();
    await other.goto("/account");
    await expect(signInPage(other).heading).toBeVisible();
  });
});

test("a company that can't be reached is said to be", async ({ page, company }) => {
  await company.close();
  await signInPage(page).open();
  await page.getByRole("button", { name: "Sign in with Brightwater" }).click();
  await expect(said(page, "Your company’s sign-in can’t be reached.")).toBeVisible();
});

async function arriveAs(page: Page, name: string) {
  await page.getByRole("button", { name: "Sign in with Brightwater" }).click();
  await page.getByRole("button", { name }).click();
}
