import { makeMember, makePerson, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { canvasPage } from "./pages/canvas";
import { libraryPage } from "./pages/library";
import { signInAs } from "./sign-in-as";
import { said } from "./pages/said";

test("the bakery greeter is written, loses its greeting, and finds it again, by keyboard", async ({ page }) => {
  const { owner, slug } = await makeWorkspace();
  await signInAs(page, owner);
  const canvas = canvasPage(page);
  await libraryPage(page).open(slug);
  await libraryPage(page).beginBlank("Bakery greeter");

  await test.step("it is written and kept while one types", async () => {
    await canvas.enter("task");
    await page.keyboard.type("Always greet the customer by name, {{name}}.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Say in one sentence what is fresh today.");
    await expect(canvas.state).toContainText("Draft, saved");
    await expect(canvas.preview).toContainText("“name” is used here, and no input has this name.");
  });

  await test.step("what it calls for becomes an input", async () => {
    await canvas.preview.getByRole("button", { name: "Define the input" }).press("Enter");
    await canvas.inputs.getByRole("textbox", { name: /^name/ }).fill("Amara");
    await expect(canvas.preview).toContainText("greet the customer by name, Amara.");
  });

  await test.step("it is saved", async () => {
    await canvas.save("The first greeter", "The shop opens on Monday");
    await expect(canvas.state).toContainText("As in 1.0.0");
  });

  await test.step("without its greeting it is a patch of high risk", async () => {
    await canvas.enter("task");
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Delete");
    await expect(canvas.state).toContainText("Draft on 1.0.0, saved");
    await page.keyboard.press("ControlOrMeta+s");
    await expect(canvas.saving).toContainText("High risk");
    await expect(canvas.saving.locator("del")).toContainText("Always greet the customer by name");
    await page.keyboard.press("Escape");
    await expect(canvas.saving).toBeHidden();
    await canvas.save("Gets to the point", "People skim");
    await expect(page.getByRole("heading", { level: 1 }).locator("..")).toContainText("1.0.1");
  });

  await test.step("the diff names the line, and blame says whose it was", async () => {
    await page.getByRole("link", { name: /^Versions/ }).click();
    await page.getByRole("link", { name: "What changed" }).click();
    await expect(page).toHaveURL(/versions\/compare\/1\.0\.0\.\.\.1\.0\.1/);
    await expect(page.getByRole("deletion")).toContainText("Always greet the customer by name");
    await expect(page.getByRole("region", { name: "Risk" })).toContainText("High risk");
    await expect(page.getByRole("main")).toContainText("instruction removed");
  });

  await test.step("the old text comes back into the draft, and saving it finds the old version", async () => {
    await page.goto(`/${slug}/prompts/bakery-greeter/versions`);
    await page.getByRole("link", { name: "1.0.0", exact: true }).click();
    await page.getByRole("button", { name: "Restore into my draft" }).click();
    await expect(page).toHaveURL(`/${slug}/prompts/bakery-greeter`);
    await expect(canvas.sheet).toContainText("Always greet the customer by name");
    await canvas.save("Greets again", "People missed it");
    await expect(page.getByText("1.0.0 says exactly this already.").first()).toBeVisible();
  });
});

test("two people on one prompt see each other, and what both wrote is brought together", async ({ page, anotherBrowser }) => {
  const workspace = await makeWorkspace();
  const mei = await makeMember(workspace, "author", await makePerson({ name: "Mei Tanaka" }));
  const { id, key } = await makePrompt(workspace.ctx, { name: "Refund letter" });
  const first = saying("Write the letter.", "At most 100 words.");
  const { id: firstId } = await makeVersion(workspace.ctx, id, first, null, { first: "1.0.0" });
  const other = await anotherBrowser();
  await Promise.all([signInAs(page, workspace.owner), signInAs(other, mei.person)]);
  await Promise.all([canvasPage(page).open(workspace.slug, key), canvasPage(other).open(workspace.slug, key)]);
  await expect(said(page, "Mei is reading")).toBeVisible();

  await canvasPage(page).enter("task");
  await page.keyboard.type(" Be kind.");
  await expect(canvasPage(page).state).toContainText("Draft on 1.0.0, saved");
  await expect(said(other, "Ada is writing")).toBeVisible();

  await makeVersion(mei.ctx, id, saying("Write the letter.", "At most 80 words."), firstId, { what: "Shorter" });
  await expect(said(page, /Mei Tanaka saved 1\.0\.1 since you began/)).toBeVisible();
  await page.getByRole("button", { name: "Bring it together…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /bring|merge|take/i }).last().click();
  await expect(canvasPage(page).sheet).toContainText("At most 80 words.");
  await expect(canvasPage(page).sheet).toContainText("Write the letter. Be kind.");
  await canvasPage(page).save("Kinder", "It is a complaint");
  await expect(canvasPage(page).state).toContainText("As in 1.0.2");
});

test("what was typed without a connection is there after a crash", async ({ page, context, allowConsole }) => {
  allowConsole(/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const workspace = await makeWorkspace();
  const { id, key } = await makePrompt(workspace.ctx, { name: "Refund letter" });
  await makeVersion(workspace.ctx, id, saying("Write the letter."), null, { first: "1.0.0" });
  await signInAs(page, workspace.owner);
  const canvas = canvasPage(page);
  await canvas.open(workspace.slug, key);
  await canvas.enter("task");
  await context.setOffline(true);
  await page.keyboard.type(" Be kind.");
  await expect(canvas.state).toContainText("Not saved yet: no connection. Kept in this browser.");
  await page.close();

  const again = await context.newPage();
  await context.setOffline(false);
  await canvasPage(again).open(workspace.slug, key);
  await expect(canvasPage(again).sheet).toContainText("Write the letter. Be kind.");
  await expect(canvasPage(again).state).toContainText("Draft on 1.0.0, saved");
});
