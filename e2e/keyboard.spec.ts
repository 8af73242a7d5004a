import type { Locator, Page } from "@playwright/test";
import { makeWorkspace } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { frame } from "./pages/frame";
import { membersPage } from "./pages/members";
import { signInAs } from "./sign-in-as";

test.beforeEach(async ({ page }) => {
  const { owner, slug } = await makeWorkspace();
  await signInAs(page, owner);
  await membersPage(page).open(slug);
  await expect(membersPage(page).row(owner.name)).toBeVisible();
});

test("the first stop leads past the rail to the page", async ({ page }) => {
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(frame(page).tab("General")).toBeFocused();
});

test("the rail is walked, followed and narrowed", async ({ page }) => {
  const { rail } = frame(page);
  await tabTo(page, rail.getByRole("link", { name: "Releases" }));
  await page.keyboard.press("Enter");
  await expect(frame(page).title("Releases")).toBeVisible();
  await tabTo(page, rail.getByRole("button", { name: "Narrow the rail to icons" }));
  await page.keyboard.press("Enter");
  await expect(rail.getByRole("button", { name: "Widen the rail" })).toBeFocused();
  await page.reload();
  await expect(rail.getByRole("button", { name: "Widen the rail" })).toBeVisible();
  await expect(rail.getByRole("link", { name: "Library" })).toBeVisible();
});

test("⌘K finds a page and goes there; Escape gives the focus back", async ({ page }) => {
  const { palette } = frame(page);
  await membersPage(page).invite.focus();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
  await expect(membersPage(page).invite).toBeFocused();

  await page.keyboard.press("ControlOrMeta+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("audit");
  await expect(palette.getByRole("option", { selected: true })).toHaveText("Settings: audit");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/settings\/audit$/);
  await expect(palette).toBeHidden();

  await page.keyboard.press("ControlOrMeta+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("theme: dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("menus open, are walked and closed, and give the focus back", async ({ page }) => {
  const buttons = { theme: page.getByRole("button", { name: "Light or dark" }), you: page.getByRole("button", { name: /^You: / }), workspace: page.getByRole("button", { name: /^Workspace: / }) };
  for (const button of Object.values(buttons)) {
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menu")).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("menu").locator(":focus")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toBeHidden();
    await expect(button).toBeFocused();
  }
  await buttons.you.press("Enter");
  await page.getByRole("menuitemradio", { name: "Dark" }).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("somebody is invited without a mouse", async ({ page }) => {
  const { invite } = membersPage(page);
  await tabTo(page, invite);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: /^Invite people to/ });
  await expect(dialog.getByLabel("E-mail addresses")).toBeFocused();

  await test.step("the dialog keeps the focus", async () => {
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press("Tab");
      await expect(dialog.locator(":focus")).toHaveCount(1);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(invite).toBeFocused();
  });

  await page.keyboard.press("Enter");
  await expect(dialog.getByLabel("E-mail addresses")).toBeFocused();
  await page.keyboard.type("max@example.com");
  await tabTo(page, dialog.getByRole("combobox", { name: "Role" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("option", { name: /^author/ })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("combobox", { name: "Role" })).toHaveText("rater");
  await tabTo(page, dialog.getByRole("button", { name: "Send the invitation" }));
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("table", { name: "Invitations that wait for an answer" })).toContainText("max@example.com");
  await expect(invite).toBeFocused();
});

async function tabTo(page: Page, stop: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await stop.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Sixty presses of Tab did not lead to ${String(stop)}.`);
}
