import { makePiece, makePrompt, makeRating, makeRun, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./fixtures";
import { libraryPage } from "./pages/library";
import { metricsPage } from "./pages/metrics";
import { press } from "./pages/awake";
import { signInAs } from "./sign-in-as";

const hour = 3_600_000;

/** Eight outputs of two versions, of which six are rated and two were tried again. */
async function measured() {
  const workspace = await makeWorkspace();
  const prompt = await makePrompt(workspace.ctx, { name: "Refund reply" });
  const first = await makeVersion(workspace.ctx, prompt.id, saying("Answer."), null, { first: "1.0.0" });
  const second = await makeVersion(workspace.ctx, prompt.id, saying("Answer kindly."), first.id);
  for (let at = 0; at < 4; at++) {
    for (const [place, version] of [first, second].entries()) {
      const piece = await makePiece(workspace.ctx, { title: "A reply", promptId: prompt.id });
      const made = { promptId: prompt.id, versionId: version.id, environment: "production", model: "gpt-5", at: Date.now() - (at * 24 + place + 1) * hour, piece, step: 1, attempt: 1, latency: 900, inputTokens: 100, outputTokens: 50 };
      const run = await makeRun(workspace.ctx, made);
      if (at < 3) await makeRating(workspace.ctx, run, { verdict: at === 0 ? "discarded" : "usable", via: "api", rater: "reader" });
      if (at === 0) await makeRun(workspace.ctx, { ...made, at: made.at + 1000, attempt: 2 });
      await makePiece(workspace.ctx, { closedAt: Date.now() }, piece);
    }
  }
  return { ...workspace, prompt, first, second };
}

test("whether outputs get better, by prompt and version, down to the runs behind each figure", async ({ page }) => {
  const { owner, slug, ctx, prompt, second } = await measured();
  await signInAs(page, owner);
  const metrics = metricsPage(page);
  await metrics.open(slug);
  await expect(metrics.rated).toHaveText("6 of 10 runs are rated.");
  await expect(metrics.usable).toContainText("66.7 %");
  await expect(metrics.usable).toContainText("(4 of 6 rated)");
  await expect(metrics.regeneration).toContainText("20.0 %");
  await expect(metrics.regeneration).toContainText("(2 of 10 matured)");
  await expect(metrics.usable.locator("svg.recharts-surface")).toBeVisible();
  await expectAccessible(page);

  await test.step("a verdict counts at once", async () => {
    const run = await makeRun(ctx, { promptId: prompt.id, versionId: second.id, model: "gpt-5" });
    await makeRating(ctx, run, { verdict: "usable", via: "api", rater: "reader" });
    await expect(metrics.rated).toHaveText("7 of 11 runs are rated.");
  });

  await test.step("the address keeps the filters", async () => {
    await press(page.getByRole("button", { name: "prompt" }));
    await page.getByRole("option", { name: /^Refund reply/ }).click();
    await expect(page).toHaveURL(new RegExp(`prompt=${prompt.id}`));
    await page.getByRole("radio", { name: "7 days" }).click();
    await expect(page).toHaveURL(/days=7/);
    await page.reload();
    await expect(metrics.row("1.0.1")).toContainText("3 of 4");
    await expect(metrics.row("1.0.0")).toContainText("2 of 3");
  });

  await test.step("each point leads to its runs", async () => {
    await metrics.usable.getByText("In figures").click();
    const point = metrics.usable.getByRole("row").filter({ hasText: "1.0.0" }).first().getByRole("link");
    await expect(point).toHaveAttribute("href", new RegExp(`/${slug}/runs\\?prompt=${prompt.id}&version=.*&from=\\d{4}-.*&to=\\d{4}-`));
    await point.click();
    await expect(page).toHaveURL(new RegExp(`/${slug}/runs\\?prompt=`));
    await expect(page.getByRole("heading", { level: 1, name: "Runs" })).toBeVisible();
  });
});

test("an empty workspace learns how to begin, and one output is told as one @phone", async ({ page }) => {
  const { owner, slug, ctx } = await makeWorkspace();
  await signInAs(page, owner);
  await page.goto(`/${slug}/metrics`);
  await expect(page.getByRole("main")).toContainText("Nothing to measure yet");
  await expectAccessible(page);
  const prompt = await makePrompt(ctx, { name: "Letter" });
  const run = await makeRun(ctx, { promptId: prompt.id });
  const metrics = metricsPage(page);
  await expect(metrics.usable).toContainText("No output has been rated yet");
  await makeRating(ctx, run, { verdict: "usable", via: "api", rater: "reader" });
  await expect(metrics.usable).toContainText("20.7 to 100.0 (1 of 1 rated)");
  await expect(metrics.rated).toHaveText("1 of 1 run is rated.");
  await expectAccessible(page);
});

test("a prompt's outputs and its calls; the first one is seen to arrive @phone", async ({ page }) => {
  const { owner, slug, ctx, prompt } = await measured();
  await signInAs(page, owner);
  const metrics = metricsPage(page);
  await metrics.open(slug, `prompts/${prompt.key}/outputs`);
  await expect(metrics.rated).toHaveText("6 of 10 runs are rated.");
  await expect(page.getByRole("region", { name: "Last outputs" }).getByRole("listitem")).toHaveCount(10);
  const code = page.getByRole("region", { name: "Use in code" });
  await expect(code).toContainText("Waiting for the first call");
  await expect(code).toContainText(`/api/v1/prompts/${prompt.key}/versions/latest`);
  await code.getByRole("radio", { name: "Python" }).check({ force: true });
  await expect(code).toContainText("import os, requests");
  await expectAccessible(page);
  await makeRun(ctx, { promptId: prompt.id, keyId: "0198c0de-0000-7000-8000-000000000000" });
  await expect(code).toContainText("First call received just now");
});

test("the library says of each prompt how often it is usable", async ({ page }) => {
  const { owner, slug, ctx } = await measured();
  await makePrompt(ctx, { name: "Never run" });
  await signInAs(page, owner);
  const library = libraryPage(page);
  await library.open(slug);
  await expect(library.row("Refund reply")).toContainText("66.7 %");
  await expect(library.row("Refund reply")).toContainText("4 of 6");
  await expect(library.row("Refund reply")).toContainText("20.0 %");
  await expect(library.row("Never run")).toContainText("no verdicts yet");
  await expectAccessible(page);
});

test("models are priced, and the days of the workspace chosen @phone", async ({ page }) => {
  const { owner, slug } = await measured();
  await signInAs(page, owner);
  await page.goto(`/${slug}/settings/prices`);
  const waiting = page.getByRole("region", { name: "Models without a price" });
  await expect(waiting).toContainText("10 runs of unknown cost");
  await press(waiting.getByRole("button", { name: /Add its price/ }));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Model")).toHaveValue("gpt-5");
  await dialog.getByLabel("Input", { exact: true }).fill("1.2345678");
  await dialog.getByLabel("Output", { exact: true }).fill("10");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toContainText("Use at most six decimals");
  await expectAccessible(page);
  await dialog.getByLabel("Input", { exact: true }).fill("1.25");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row").filter({ hasText: "gpt-5" })).toContainText("10.00");
  await expect(waiting).toBeHidden();
  await expectAccessible(page);

  await page.goto(`/${slug}/settings/general`);
  const save = page.getByRole("region", { name: "Days and runs" }).getByRole("button", { name: "Save" });
  await page.getByRole("combobox", { name: "Time zone" }).fill("Europe/Atlantis");
  await press(save);
  await expect(page.getByRole("main")).toContainText("no time zone we know");
  await page.getByRole("combobox", { name: "Time zone" }).fill("Asia/Kathmandu");
  await page.getByRole("textbox", { name: "Runs are kept for" }).fill("90");
  await press(save);
  await page.getByRole("alertdialog").or(page.getByRole("dialog")).getByRole("button", { name: "Keep fewer days" }).click();
  await expect(page.getByText("It counts from now on.").first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Time zone" })).toHaveValue("Asia/Kathmandu");
  await expect(page.getByRole("textbox", { name: "Runs are kept for" })).toHaveValue("90");
  await expectAccessible(page);

  await page.clock.setFixedTime("2026-11-20T20:00:00Z");
  await page.goto(`/${slug}/settings/prices`);
  await press(page.getByRole("button", { name: "Add a price" }));
  await expect(dialog.getByLabel("From this day on"), "which has begun in Kathmandu").toHaveValue("2026-11-21");
});
