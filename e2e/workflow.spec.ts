import type { PromptContent } from "#server/core/version/content";
import { makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { press } from "./pages/awake";
import { canvasPage } from "./pages/canvas";
import { libraryPage } from "./pages/library";
import { signInAs } from "./sign-in-as";

const asking = (name: string): PromptContent => ({ ...saying(`Use {{${name}}}.`), inputs: [{ name, type: "long_text", required: true, untrusted: false }] });

test("a newsletter is made of two prompts, the output of one filling the other", async ({ page }) => {
  const { owner, slug, ctx } = await makeWorkspace();
  for (const [name, input] of [["Outline", "notes"], ["Draft", "outline"]] as const) {
    await makeVersion(ctx, (await makePrompt(ctx, { name })).id, asking(input));
  }
  await signInAs(page, owner);
  const library = libraryPage(page);
  await library.open(slug);
  await press(page.getByRole("button", { name: "New prompt" }).first());
  await page.getByText("Workflow", { exact: true }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("Newsletter");
  await page.getByRole("dialog").getByRole("button", { name: "Begin" }).click();
  await page.getByRole("heading", { level: 1, name: "Newsletter" }).waitFor();

  for (const [at, name] of ["Outline", "Draft"].entries()) {
    await press(page.getByRole("button", { name: /^(Choose the first prompt|Add a step)$/ }));
    await page.getByRole("combobox", { name: "Which prompt does it run?" }).fill(name);
    await page.getByRole("option", { name: new RegExp(name) }).click();
    await expect(page.getByRole("list", { name: "The steps" }).getByRole("listitem").nth(at)).toContainText(name);
  }
  const steps = page.getByRole("list", { name: "The steps" }).getByRole("listitem");
  await steps.nth(0).getByRole("combobox").last().selectOption({ label: "a written text" });
  await steps.nth(0).getByRole("textbox").last().fill("Rain in May, and a new oven.");
  await expect(steps.nth(1).getByRole("combobox").last()).toHaveValue(/outline/);
  await canvasPage(page).save("The first newsletter", "March is near");
  await page.getByRole("link", { name: /^Versions/ }).click();
  await expect(page.getByRole("main")).toContainText("The first newsletter");
});
