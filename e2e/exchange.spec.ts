import { readFileSync } from "node:fs";
import { makeFolder, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { canvasPage } from "./pages/canvas";
import { libraryPage } from "./pages/library";
import { signInAs } from "./sign-in-as";

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("files of many kinds come in, and a bad one names itself", async ({ page }) => {
  const { owner, slug } = await makeWorkspace();
  await signInAs(page, owner);
  const library = libraryPage(page);
  await library.open(slug);
  await page.getByRole("button", { name: "Import…" }).first().click();
  await library.importing.locator("input[type=file]").first().setInputFiles([
    file("greeter.prompt", "---\nmodel: gpt-5\ninput:\n  schema:\n    name: string\n---\n{{role \"system\"}}\nGreet {{name}} warmly.\n"),
    file("chat.json", JSON.stringify({ messages: [{ role: "system", content: "You bake." }, { role: "user", content: "What is fresh?" }] })),
    file("broken.json", "{ not json"),
  ]);
  await expect(library.importing).toContainText("greeter.prompt");
  await expect(library.importing).toContainText("broken.json");
  await library.importing.getByRole("button", { name: /^Bring|^Import/ }).last().click();
  await expect(library.importing).toContainText(/2 prompts/);
  await library.importing.getByRole("button", { name: "Done" }).click();
  await expect(library.row("Greeter")).toBeVisible();
  await expect(library.row("Chat")).toBeVisible();
});

test("a pasted prompt falls into blocks and inputs", async ({ page }) => {
  const { owner, slug } = await makeWorkspace();
  await signInAs(page, owner);
  const library = libraryPage(page);
  await library.open(slug);
  await page.getByRole("button", { name: "New prompt" }).first().click();
  await page.getByText("Pasted text", { exact: true }).click();
  await library.begin.getByRole("textbox").first().fill("You are a support agent of a bakery.\n\n## Task\nAnswer the message from [CUSTOMER_NAME] in three sentences.\n\n## Constraints\n- Never promise a refund.\n- British spelling.\n\n<message>\n{customer_message}\n</message>");
  await library.begin.getByRole("button", { name: "Take it over" }).click();
  await library.begin.getByRole("textbox", { name: "Name" }).fill("Pasted reply");
  await library.begin.getByRole("button", { name: "Begin" }).click();
  const canvas = canvasPage(page);
  await expect(canvas.block("constraints")).toContainText("Never promise a refund.");
  await expect(canvas.inputs).toContainText("customer_message");
  await expect(canvas.inputs).toContainText("Untrusted");
});

test("a starter is taken, filled with its example and clean", async ({ page }) => {
  const { owner, slug } = await makeWorkspace();
  await signInAs(page, owner);
  const library = libraryPage(page);
  await library.open(slug);
  await page.getByRole("button", { name: "New prompt" }).first().click();
  await page.getByText("Starter", { exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(10);
  await page.getByRole("dialog").getByRole("button", { name: /support/i }).click();
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  const canvas = canvasPage(page);
  await expect(canvas.preview).toContainText("0 errors, 0 warnings");
  await canvas.save("From the starter", "We answer customers by hand today");
  await expect(canvas.state).toContainText("As in 1.0.0");
});

test("an exported prompt is brought in elsewhere with the same checksum", async ({ page }) => {
  const [here, there] = [await makeWorkspace(), await makeWorkspace()];
  const { id, key } = await makePrompt(here.ctx, { name: "Refund letter" });
  const { sha } = await makeVersion(here.ctx, id, saying("Write the letter to {{who}}."), null, { first: "1.0.0" });
  await signInAs(page, here.owner);
  await canvasPage(page).open(here.slug, key);
  await page.getByRole("button", { name: /^More|^What can be done|Acts/ }).first().click();
  await page.getByRole("menuitem", { name: /^Export/ }).click();
  const leaving = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Download" }).click();
  const path = await (await leaving).path();

  await page.context().clearCookies();
  await signInAs(page, there.owner);
  const library = libraryPage(page);
  await library.open(there.slug);
  await page.getByRole("button", { name: "Import…" }).first().click();
  await library.importing.locator("input[type=file]").first().setInputFiles([file("refund-letter.prompt.yaml", readFileSync(path, "utf8"))]);
  await library.importing.getByRole("button", { name: /^Bring|^Import/ }).last().click();
  await library.importing.getByRole("button", { name: "Done" }).click();
  await page.goto(`/${there.slug}/prompts/${key}/versions`);
  await expect(page.getByRole("main")).toContainText(sha.slice(0, 8));
});

test("a whole library leaves as a zip, and comes in elsewhere with its folders and checksums", async ({ page }) => {
  const [here, there] = [await makeWorkspace(), await makeWorkspace()];
  const brand = await makeFolder(here.ctx, "brand");
  const voice = await makePrompt(here.ctx, { name: "Voice", key: "brand/voice", folderId: brand.id });
  const voiced = await makeVersion(here.ctx, voice.id, saying("Short words."));
  const letter = await makePrompt(here.ctx, { name: "Letter" });
  const written = await makeVersion(here.ctx, letter.id, saying("{{> brand/voice}}", "Write the letter."));
  await signInAs(page, here.owner);
  await page.goto(`/${here.slug}/prompts?export`);
  const leaving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Pack and download" }).click();
  const zip = readFileSync(await (await leaving).path());

  await page.context().clearCookies();
  await signInAs(page, there.owner);
  const library = libraryPage(page);
  await library.open(there.slug);
  await page.getByRole("button", { name: "Import…" }).first().click();
  await library.importing.locator("input[type=file]").first().setInputFiles([{ name: "library.zip", mimeType: "application/zip", buffer: zip }]);
  await library.importing.getByRole("button", { name: "Bring in 2 prompts" }).click();
  await library.importing.getByRole("button", { name: "Done" }).click();
  for (const [key, { sha }] of [["brand/voice", voiced], ["letter", written]] as const) {
    await page.goto(`/${there.slug}/prompts/${encodeURIComponent(key)}/versions`);
    await expect(page.getByRole("main")).toContainText(sha.slice(0, 8));
  }
  await library.open(there.slug);
  await expect(page.getByRole("treeitem", { name: /^brand/ })).toBeVisible();
});
