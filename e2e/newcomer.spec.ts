import type { Page } from "@playwright/test";
import { expect, test } from "./own-product";
import { accountPage, joinPage, signInPage, signUpPage } from "./pages/account";
import { frame } from "./pages/frame";
import { membersPage } from "./pages/members";
import { outboxPage } from "./pages/outbox";
import { newWorkspacePage } from "./pages/workspace";
import { printedOutbox } from "./printed-outbox";
import { said } from "./pages/said";

const ada = { name: "Ada Byron", email: "ada@example.com", password: "a long enough password" };
const max = { name: "Max Weber", email: "max@example.com", password: "another long password" };

test("a newcomer signs up, founds a workspace and brings somebody in @phone", async ({ page, product, anotherBrowser }) => {
  const outbox = outboxPage(await anotherBrowser());

  await test.step("the first page offers to look around or to start clean", async () => {
    await page.goto("/");
    await expect(page.getByRole("button", { name: "Look around" })).toBeVisible();
    await page.getByRole("link", { name: "Start clean" }).click();
  });

  await test.step("the letter lies behind the link that was printed at the start", async () => {
    await signUpPage(page).submit(ada);
    await expect(page.getByRole("heading", { name: "A letter is on its way" })).toBeVisible();
    await outbox.open(await printedOutbox(product));
    await page.goto(await outbox.linkIn(ada.email, "Confirm your address for Galley"));
    await signUpPage(page).choose(ada.password);
  });

  await test.step("a workspace of one's own", async () => {
    await expect(page.getByRole("heading", { name: `Welcome, ${ada.name}` })).toBeVisible();
    await newWorkspacePage(page).create({ name: "Analytical Engines", slug: "engines" });
    await expect(frame(page).title("Nothing waits for you")).toBeVisible();
  });

  await test.step("an invitation is accepted in another browser", async () => {
    await frame(page).goTo("Settings");
    await frame(page).tab("Members").click();
    await membersPage(page).inviteAs("viewer", max.email);
    await expect(page.getByText(`An invitation is on its way to ${max.email}.`).first()).toBeVisible();
  });
  const other = await arrive(await anotherBrowser(), await outbox.linkIn(max.email, `${ada.name} invites you to Analytical Engines on Galley`));

  await test.step("a viewer reads, and is refused the rest", async () => {
    await membersPage(other).open("engines");
    await expect(membersPage(other).row(ada.name)).toBeVisible();
    await expect(membersPage(other).invite).toBeHidden();
    await expect(membersPage(other).role(ada.name)).toBeHidden();
    const attempt = await other.request.post("/api/trpc/team.create", { data: { json: { name: "Mine" } }, headers: { origin: product.url, "galley-workspace": "engines" } });
    expect(attempt.status()).toBe(403);
    expect(await attempt.text()).toContain("Your role doesn't allow this: make teams and choose who is in them. Nothing was changed; ask somebody who is owner or admin.");
  });

  await test.step("dark stays dark", async () => {
    await frame(page).wear("Dark");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  await test.step("signed out everywhere is signed out here and there", async () => {
    const third = await anotherBrowser();
    await signInPage(third).open("/engines/home");
    await signInPage(third).submit(ada);
    await expect(frame(third).title("Nothing waits for you")).toBeVisible();
    await frame(page).openAccount();
    await accountPage(page).signOutEverywhere();
    await expect(signInPage(page).heading).toBeVisible();
    await third.reload();
    await expect(signInPage(third).heading).toBeVisible();
  });
});

/** The second person, by the link in their letter. */
async function arrive(page: Page, link: string) {
  await page.goto(link);
  await expect(said(page, "You would join the workspace as a viewer.")).toBeVisible();
  await joinPage(page).submit(max);
  await expect(frame(page).title("Nothing waits for you")).toBeVisible();
  return page;
}
