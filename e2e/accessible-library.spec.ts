import type { PromptContent } from "#server/core/version/content";
import { makeComment, makeFolder, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./fixtures";
import { canvasPage } from "./pages/canvas";
import { libraryPage } from "./pages/library";
import { signInAs } from "./sign-in-as";

const letter: PromptContent = {
  ...saying("Answer {{note}}, and name {{tariff}}.", "At most 100 words."),
  inputs: [
    { name: "note", type: "long_text", required: true, untrusted: true, help: "What the customer wrote", example: "Is my bill right?" },
    { name: "tariff", type: "choice", options: ["Fixed", "Tracker"], required: false, untrusted: false },
    { name: "solar", type: "boolean", required: false, untrusted: false },
  ],
};

async function stocked() {
  const workspace = await makeWorkspace();
  const folder = await makeFolder(workspace.ctx, "support");
  const { id, key } = await makePrompt(workspace.ctx, { name: "Letter", folderId: folder.id, tags: ["email"] }, letter);
  const first = await makeVersion(workspace.ctx, id, letter, null, { first: "1.0.0" });
  const second = await makeVersion(workspace.ctx, id, { ...letter, ...saying("Answer {{note}}.", "At most 80 words."), inputs: letter.inputs }, first.id);
  await makeComment(workspace.ctx, second.id, "Is 80 enough?", "At most 80 words.");
  return { ...workspace, id, key, sha: second.sha };
}

test("the library, with prompts and with a question over it @phone", async ({ page }) => {
  const { owner, slug } = await stocked();
  await signInAs(page, owner);
  const library = libraryPage(page);
  for (const asked of ["", "?view=cards", "?q=nothing+like+that", "?standing=archived"]) {
    await library.open(slug, asked);
    await expectAccessible(page);
  }
  for (const door of ["?new", "?import"]) {
    await page.goto(`/${slug}/prompts${door}`);
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page);
  }
});

test("a prompt's pages @phone", async ({ page }) => {
  const { owner, slug, key, sha } = await stocked();
  await signInAs(page, owner);
  await canvasPage(page).open(slug, key);
  await expect(page.getByRole("main")).toContainText("Untrusted text is not delimited");
  await expectAccessible(page);
  for (const path of ["versions", `versions/${sha}`, "versions/compare/1.0.0...1.0.1", "batch"]) {
    await page.goto(`/${slug}/prompts/${key}/${path}`);
    await expect(page.getByRole("status", { name: /^Loading/ })).toHaveCount(0);
    await expectAccessible(page);
  }
});
