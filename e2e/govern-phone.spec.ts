import { makeVersion } from "#server/test/factories";
import { bringLive, makeApproved } from "#server/test/releases";
import { expectAccessible } from "./accessibility";
import { bakeryGreeter, warm } from "./bakery-greeter";
import { expect, test } from "./fixtures";
import { press } from "./pages/awake";
import { changePage } from "./pages/change";
import { livePage } from "./pages/live";
import { signInAs } from "./sign-in-as";

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

test("on the way home a Change is read, sent back, approved, and what went wrong is taken back", async ({ page }) => {
  const { slug, key, promptId, recipe, mei, tomasz } = await bakeryGreeter();
  const next = await makeVersion(mei.ctx, promptId, warm, recipe.id, { what: "Wishes a good day" });
  const { id: changeId } = await makeApproved(mei.ctx, promptId, next, [], "A good day for everybody");
  await signInAs(page, tomasz.person);
  const [change, live] = [changePage(page), livePage(page)];
  const sheet = page.getByRole("dialog", { name: "Your review" });

  await test.step("it waits among the Changes, and is read", async () => {
    await page.goto(`/${slug}/changes`);
    await page.getByRole("main").getByRole("link", { name: "A good day for everybody" }).click();
    await expect(change.title).toHaveText("A good day for everybody");
    await expect(page.getByRole("group", { name: "Added" }).locator("ins")).toHaveText("Wish them a good day.");
    await expectAccessible(page);
  });

  await test.step("something is asked of its author", async () => {
    await press(page.getByRole("button", { name: "Request changes…" }));
    await sheet.getByRole("textbox", { name: /^What you have to say/ }).fill("Even at night?");
    await sheet.getByRole("button", { name: "Request changes" }).click();
    await expect(sheet).toBeHidden();
    await expect(change.history).toContainText("Even at night?");
    await expect(change.header).toContainText("Changes requested");
  });

  await test.step("and, once that is answered, it is approved", async () => {
    await press(page.getByRole("button", { name: "Approve…" }));
    await expect(sheet).toContainText(`Binds ${next.sha.slice(0, 8)}`);
    await sheet.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(change.header).toContainText("Approved");
  });

  await test.step("what is live is rolled back", async () => {
    await bringLive(tomasz.ctx, promptId, next, { changeId });
    await live.open(slug, key);
    await expect(live.place("Production").getByRole("link", { name: next.number })).toBeVisible();
    await live.rollBack(recipe.number, "Not everybody has a good day");
    await expect(live.place("Production").getByRole("link", { name: recipe.number })).toBeVisible();
    await expect(live.place("Production")).toContainText("Not everybody has a good day");
    await expectAccessible(page);
  });
});
