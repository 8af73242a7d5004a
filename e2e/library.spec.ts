import { makeFolder, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { awake } from "./pages/awake";
import { frame } from "./pages/frame";
import { libraryPage } from "./pages/library";
import { signInAs } from "./sign-in-as";

async function stocked() {
  const workspace = await makeWorkspace();
  const support = await makeFolder(workspace.ctx, "support");
  const refunds = await makeFolder(workspace.ctx, "refunds", { parentId: support.id });
  const refund = await makePrompt(workspace.ctx, { name: "Refund reply", purpose: "Answers about a refund", folderId: refunds.id, tags: ["email"] });
  await makeVersion(workspace.ctx, refund.id, saying("Say when the sourdough money is back."));
  await makePrompt(workspace.ctx, { name: "Outage reply", folderId: support.id, tags: ["email", "outage"] });
  await makePrompt(workspace.ctx, { name: "Brand voice", key: "brand/voice" });
  return workspace;
}

test("a prompt is found by a part of its name, by what it says, by folder and tag; the address keeps it", async ({ page }) => {
  const { owner, slug } = await stocked();
  await signInAs(page, owner);
  const library = libraryPage(page);
  await library.open(slug);
  await expect(library.names).toHaveCount(3);

  await page.keyboard.press("/");
  await page.keyboard.type("sourdough");
  await expect(library.names).toHaveText(["Refund reply"]);
  await page.reload();
  await expect(library.names).toHaveText(["Refund reply"]);
  await expect(library.search).toHaveValue("sourdough");

  await library.open(slug);
  await page.getByRole("treeitem", { name: /^support/ }).click();
  await expect(library.names).toHaveCount(2);
  await page.getByRole("button", { name: "tag" }).first().click();
  await page.getByRole("option", { name: /^outage/ }).click();
  await expect(library.names).toHaveText(["Outage reply"]);
  await expect(page).toHaveURL(/tag=outage/);
  await page.goBack();
  await expect(library.names).toHaveCount(2);
});

test("⌘K goes to any prompt by name or by what it says", async ({ page }) => {
  const { owner, slug } = await stocked();
  await signInAs(page, owner);
  await page.goto(`/${slug}/home`);
  await awake(frame(page).rail.getByRole("button", { name: /^You: / }));
  await page.keyboard.press("ControlOrMeta+k");
  await expect(frame(page).palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("sourdough");
  await expect(frame(page).palette.getByRole("option", { name: /^Refund reply/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/${slug}/prompts/refund-reply`);
  await expect(frame(page).title("Refund reply")).toBeVisible();
});

test("many prompts are moved, tagged and archived at once, by keyboard, and what was done is undone", async ({ page }) => {
  const { owner, slug } = await stocked();
  await signInAs(page, owner);
  const library = libraryPage(page);
  await library.open(slug, "?sort=name");
  await expect(library.names).toHaveText(["Brand voice", "Outage reply", "Refund reply"]);

  await test.step("j, x and x again choose two", async () => {
    await awake(library.names.first());
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await expect(library.chosen).toContainText("2 chosen");
  });

  await test.step("both are tagged", async () => {
    await library.chosen.getByRole("button", { name: "Tag…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").or(dialog.getByRole("textbox")).first().fill("winter");
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: /^Tag|^Change|^Apply/ }).click();
    await expect(library.row("Outage reply")).toContainText("winter");
  });

  await test.step("one is archived, and comes back", async () => {
    await library.row("Brand voice").getByRole("checkbox").check();
    await library.chosen.getByRole("button", { name: "Archive…" }).click();
    await page.getByRole("alertdialog").or(page.getByRole("dialog")).getByRole("button", { name: /^Archive/ }).click();
    await expect(library.row("Brand voice")).toBeHidden();
    await page.getByRole("button", { name: "Bring back" }).last().click();
    await expect(library.row("Brand voice")).toBeVisible();
  });
});
