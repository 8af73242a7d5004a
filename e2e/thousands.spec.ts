import { makeCrowd } from "#server/test/crowd";
import { makeWorkspace } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { membersPage } from "./pages/members";
import { signInAs } from "./sign-in-as";

test("two thousand members are found, changed and read to the end by keyboard", async ({ page }) => {
  const { owner, slug } = await makeWorkspace();
  await makeCrowd(process.env.E2E_OWNER_URL ?? "", slug, 2000);
  await signInAs(page, owner);
  const members = membersPage(page);
  await members.open(slug);
  await expect(page.getByRole("status").filter({ hasText: "2,001 members" })).toBeVisible();

  await test.step("any of them is found by a part of the name", async () => {
    await members.search.fill("person 1789");
    await expect(members.row("Person 1789")).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "1 of 2,001" })).toBeVisible();
  });

  await test.step("the keyboard goes from the search to a role and back", async () => {
    await members.role("Person 1789").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menu")).toBeVisible();
    await page.keyboard.press("r");
    await expect(page.getByRole("menuitemradio", { name: /^rater/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(members.row("Person 1789")).toContainText("rater");
    await expect(members.role("Person 1789")).toBeFocused();
  });

  await test.step("the list goes on as far as it is read", async () => {
    await members.search.fill("");
    await expect(members.row("Person 1000")).toBeVisible();
    const rows = page.getByRole("table", { name: "Members" }).getByRole("row");
    const drawn = await rows.count();
    expect(drawn).toBeLessThan(500);
    await page.getByRole("table", { name: "Members" }).click({ position: { x: 5, y: 5 } });
    await expect(async () => {
      await page.keyboard.press("End");
      expect(await rows.count()).toBeGreaterThan(drawn);
    }).toPass();
  });
});
