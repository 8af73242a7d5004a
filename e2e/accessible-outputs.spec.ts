import type { PromptContent } from "#server/core/version/content";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { makeAttempt, makeNextTry, makePublished, makeQueue, ratingPath } from "#server/test/outputs";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./fixtures";
import { awake, press } from "./pages/awake";
import { piecePage } from "./pages/piece";
import { tray } from "./pages/tray";
import { signInAs } from "./sign-in-as";
import { said } from "./pages/said";

const letter: PromptContent = { ...saying("Write to {{name}}."), inputs: [{ name: "name", type: "text", required: true, untrusted: true, example: "Amara" }] };
const before = "Your tariff ends on 14 December. If you do nothing, nothing changes.";
const after = "Your tariff ends on 14 December. Do nothing, and nothing changes.";

/** A piece that was tried twice and published, one that waits, and a queue over another's output. */
async function outputs() {
  const workspace = await makeWorkspace();
  const { ctx } = workspace;
  const colleague = await makeMember(workspace, "author");
  const { id, key } = await makePrompt(ctx, { name: "Letter", tools: ["Claude", "Midjourney"] });
  await makeVersion(ctx, id, letter, null, { first: "1.0.0" });
  const first = await makeAttempt(ctx, id, "Letter to Amara", { name: "Amara" }, { rated: { verdict: "discarded", reasons: ["Off tone"] } });
  const { runId } = await makeNextTry(ctx, first.runId, { output: before, rated: { verdict: "heavy_edit", finalText: after, comment: "Better.", editingSeconds: 240 } });
  await makePublished(ctx, first.pieceId, 41);
  await makeAttempt(ctx, id, "Letter to Piotr", { name: "Piotr" });
  await makeAttempt(colleague.ctx, id, "Letter to Grace", { name: "Grace" }, { output: before, rated: { verdict: "discarded" } });
  return { ...workspace, key, pieceId: first.pieceId, runId, colleague };
}

test("using a prompt, the board, a piece, and the tray @phone", async ({ page }) => {
  const { owner, slug, key, pieceId } = await outputs();
  await signInAs(page, owner);
  await page.goto(`/${slug}/prompts/${key}/use`);
  await awake(page.getByRole("button", { name: "Open in Claude" }).filter({ visible: true }));
  await expectAccessible(page);
  for (const path of ["home", "pieces", "pieces?whose=everyone", "settings/reasons"]) {
    await page.goto(`/${slug}/${path}`);
    await expect(page.getByRole("status", { name: /^Loading/ })).toHaveCount(0);
    await expectAccessible(page);
  }
  await page.goto(`/${slug}/pieces/${pieceId}`);
  await expect(piecePage(page).finalText.locator("del").first()).toBeVisible();
  await expectAccessible(page);
  await press(page.getByRole("button", { name: "Add a result" }));
  await expect(page.getByRole("dialog", { name: "A result" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await expect(tray(page).card("Letter to Piotr")).toBeFocused();
  await expectAccessible(page);
});

test("a rating queue, and how far it is @phone", async ({ page }) => {
  const { owner, slug, ctx, colleague } = await outputs();
  await signInAs(page, colleague.person);
  await page.goto(`/${slug}/pieces/queues`);
  await press(page.getByRole("button", { name: "New queue" }));
  await expect(page.getByRole("dialog", { name: "A rating queue" })).toContainText(owner.email);
  await expectAccessible(page);
  const { queueId } = await makeQueue(ctx, "Tone", [colleague.id]);
  for (const path of ["", `/${queueId}/progress`, `/${queueId}`]) {
    await page.goto(`/${slug}/pieces/queues${path}`);
    await expect(page.getByRole("main").getByText("Tone").first()).toBeVisible();
    await expectAccessible(page);
  }
  const verdicts = page.getByRole("group", { name: "Verdict on this output" });
  await expect(verdicts).toBeVisible();
  await page.keyboard.press("1");
  await expect(page.getByRole("button", { name: /Wrong facts/, pressed: true })).toBeVisible();
  await page.keyboard.press("u");
  await expect(said(page, "The one before:")).toBeVisible();
  await expect(verdicts.getByRole("button").first()).toBeEnabled();
  await page.keyboard.press("s");
  await expect(said(page, "You are done here")).toBeVisible();
});

test("a link that rates with one tap, without a script @phone", async ({ browser, page }) => {
  const { ctx, runId } = await outputs();
  const path = await ratingPath(ctx, runId);
  await page.goto(path);
  await expectAccessible(page);
  const context = await browser.newContext({ baseURL: process.env.E2E_URL, javaScriptEnabled: false });
  const stranger = await context.newPage();
  await stranger.goto(path);
  await stranger.getByRole("button", { name: "It worked" }).click();
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  await expect(stranger.getByRole("button", { name: "It worked", pressed: true })).toBeVisible();
  await stranger.getByRole("textbox", { name: "Is there more to say?" }).fill("It read well.");
  await stranger.getByRole("button", { name: "Send the comment" }).click();
  await expect(stranger.getByRole("button", { name: "It worked", pressed: true })).toBeVisible();
  await stranger.goto(`${path}x`);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("This link no longer rates");
  await context.close();
});
