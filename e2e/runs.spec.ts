import { readFileSync } from "node:fs";
import { makeMember, makePrompt, makeRating, makeRun, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./fixtures";
import { awake } from "./pages/awake";
import { press } from "./pages/awake";
import { runsPage } from "./pages/runs";
import { signInAs } from "./sign-in-as";
import { said } from "./pages/said";

const hour = 3_600_000;

async function stocked() {
  const workspace = await makeWorkspace();
  const { ctx } = workspace;
  const refund = await makePrompt(ctx, { name: "Refund reply" });
  const first = await makeVersion(ctx, refund.id, saying("Say when the money is back."));
  const second = await makeVersion(ctx, refund.id, saying("Say when the money is back, warmly."), first.id);
  const outage = await makePrompt(ctx, { name: "Outage reply" });
  const inputs = JSON.stringify({ name: "Ada" });
  const old = await makeRun(ctx, { at: Date.now() - 3 * hour, promptId: refund.id, versionId: first.id, inputs, output: "Dear Ada, the money is back on Friday.", model: "opus", customer: "larkfield", latency: 1200, cost: 2_000_000_000n });
  const newer = await makeRun(ctx, { at: Date.now() - 2 * hour, promptId: refund.id, versionId: second.id, inputs, output: "Dear Ada, the money is warmly back on Monday.", model: "opus", customer: "larkfield", traceId: "t", spanId: "root" });
  await makeRun(ctx, { at: Date.now() - 2 * hour + 50, kind: "tool", name: "look_up_order", traceId: "t", spanId: "below", parentId: "root", output: "order 4711", latency: 40 });
  await makeRun(ctx, { at: Date.now() - hour, promptId: outage.id, status: "error", error: "The provider was away.", model: "gpt" });
  await makeRating(ctx, { id: newer.id }, { verdict: "heavy_edit", via: "api", rater: "qa" });
  return { ...workspace, old, newer };
}

test("runs are found by filters and by what they say; the address keeps it, and a view gives it a name", async ({ page }) => {
  const { owner, slug } = await stocked();
  await signInAs(page, owner);
  const runs = runsPage(page);
  await runs.open(slug);
  await expect(runs.names).toHaveText(["Outage reply", "look up order", "Refund reply", "Refund reply"].map((name) => new RegExp(name.replaceAll(" ", "[ _]"))));

  await test.step("by a filter, and back", async () => {
    await runs.filter("verdict", /^heavy edit/);
    await expect(runs.names).toHaveText(["Refund reply"]);
    await expect(page).toHaveURL(/verdict=heavy_edit/);
    await page.goBack();
    await expect(runs.rows).toHaveCount(4);
    await runs.filter("model", /^gpt/);
    await expect(runs.row("The provider was away.")).toBeVisible();
    await expect(runs.rows).toHaveCount(1);
    await page.getByRole("button", { name: "Remove the filter model" }).click();
  });

  await test.step("by what came out", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("WARMLY back");
    await expect(runs.names).toHaveText(["Refund reply"]);
    await page.reload();
    await expect(runs.search).toHaveValue("WARMLY back");
    await expect(runs.names).toHaveText(["Refund reply"]);
  });

  await test.step("and is kept as a view", async () => {
    await page.getByRole("button", { name: "Views" }).click();
    await runs.views.getByRole("textbox", { name: "Keep this view as" }).fill("Warm ones");
    await runs.views.getByRole("button", { name: "Keep" }).click();
    await expect(runs.views.getByRole("button", { name: /^Warm ones/ })).toBeVisible();
    await runs.open(slug);
    await expect(runs.rows).toHaveCount(4);
    await page.getByRole("button", { name: "Views" }).click();
    await runs.views.getByRole("button", { name: /^Warm ones/ }).click();
    await expect(runs.names).toHaveText(["Refund reply"]);
  });

  await test.step("nothing that fits says so", async () => {
    await runs.open(slug, "?model=nobody");
    await expect(page.getByRole("heading", { name: /^No run fits/ })).toBeVisible();
    await page.getByRole("button", { name: "Clear all of it" }).click();
    await expect(runs.rows).toHaveCount(4);
  });
  await expectAccessible(page);
});

test("a run opens whole, by keyboard, and stands beside another with every word that differs", async ({ page }) => {
  const { owner, slug } = await stocked();
  await signInAs(page, owner);
  const runs = runsPage(page);
  await runs.open(slug);

  await test.step("j walks, Enter opens", async () => {
    await awake(runs.names.first());
    for (const key of ["j", "j", "j", "Enter"]) await page.keyboard.press(key);
    await expect(page.getByRole("heading", { level: 1, name: "Refund reply" })).toBeVisible();
    await expect(said(page, "Dear Ada, the money is warmly back on Monday.")).toBeVisible();
    await expect(runs.about).toContainText("0.1.1");
    await expect(runs.about).toContainText("qa, by the API");
    await expect(runs.about).toContainText("Heavy edit");
  });

  await test.step("a key judges it there and then, and more can be said", async () => {
    await page.keyboard.press("d");
    await expect(runs.about).toContainText("Discarded");
    await page.getByRole("button", { name: "Too long" }).click();
    await expect(runs.about).toContainText("Too long");
    await expect(page.getByRole("heading", { name: "Final text" })).toBeVisible();
  });

  await test.step("its trace is a tree", async () => {
    await expect(runs.trace.getByRole("listitem")).toHaveCount(2);
    await page.getByRole("button", { name: /^Close Refund reply/ }).click();
    await expect(runs.trace.getByRole("listitem")).toHaveCount(1);
  });

  await test.step("as a call", async () => {
    await page.getByRole("button", { name: "As code…" }).click();
    await expect(page.getByRole("dialog")).toContainText("/api/v1/runs");
    await page.keyboard.press("Escape");
  });
  await expectAccessible(page);

  await test.step("beside what another version made of the same", async () => {
    await page.getByRole("link", { name: "Compare" }).click();
    await expect(page.getByText("Both were given exactly the same.")).toBeVisible();
    await expect(page.getByRole("insertion")).toContainText("Friday");
    await expect(page.getByRole("deletion")).toContainText(["warmly", "Monday"]);
  });
  await expectAccessible(page);

  await test.step("and two that were ticked", async () => {
    await runs.open(slug);
    await awake(runs.names.first());
    for (const key of ["j", "j", "j", "x", "j", "x"]) await page.keyboard.press(key);
    await runs.chosen.getByRole("link", { name: "Compare" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Two runs" })).toBeVisible();
  });
});

test("a rating link judges without signing in, until it is taken back", async ({ page, anotherBrowser }) => {
  const { owner, slug, old } = await stocked();
  await signInAs(page, owner);
  await page.goto(`/${slug}/runs/${old.id}`);
  await press(page.getByRole("button", { name: "Rating link…" }));
  const dialog = page.getByRole("dialog", { name: "A rating link" });
  const address = (await dialog.getByLabel("The link", { exact: true }).innerText()).trim();
  await expectAccessible(page);

  const theirs = await anotherBrowser();
  await theirs.goto(address);
  await theirs.getByRole("button", { name: /^It worked/ }).click();
  await page.keyboard.press("Escape");
  await expect(runsPage(page).about).toContainText("By a rating link");

  await press(page.getByRole("button", { name: "Rating link…" }));
  await dialog.getByRole("button", { name: "Take back all links to it" }).click();
  await expect(dialog).toBeHidden();
  await theirs.goto(address);
  await expect(theirs.getByText("This link was taken back.")).toBeVisible();
});

test("what comes while one looks on comes in at the head, and waits while one reads", async ({ page }) => {
  const { ctx, owner, slug } = await stocked();
  await signInAs(page, owner);
  const runs = runsPage(page);
  await runs.open(slug);
  await expect(runs.rows).toHaveCount(4);
  await makeRun(ctx, { name: "Just now", output: "Hello" });
  await expect(runs.names.first()).toHaveText("Just now");

  await runs.table.hover();
  await makeRun(ctx, { name: "While reading", output: "Hello again" });
  await page.getByRole("button", { name: "1 new" }).click();
  await expect(runs.names.first()).toHaveText("While reading");
});

test("runs are taken along as a file, and no output runs as a script", async ({ page }) => {
  const { ctx, owner, slug } = await stocked();
  const harm = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script> [x](javascript:window.harmed=1) **bold**';
  const { id } = await makeRun(ctx, { output: `# Title\n\n${harm}`, name: "=1+1" });
  await signInAs(page, owner);
  await page.goto(`/${slug}/runs/${id}`);
  await expect(page.getByRole("main").getByText("onerror")).toBeVisible();
  expect(await page.evaluate(() => "harmed" in window)).toBe(false);
  expect(await page.locator("main a[href^=javascript]").count()).toBe(0);

  const runs = runsPage(page);
  await runs.open(slug);
  await page.getByRole("button", { name: "Export…" }).click();
  await runs.exports.getByRole("button", { name: "Write the file" }).click();
  const fetched = page.waitForEvent("download");
  await runs.exports.getByRole("link", { name: "Fetch the file" }).click();
  const text = readFileSync(await (await fetched).path(), "utf8");
  expect(text.match(/Refund|refund-reply/g)?.length).toBeGreaterThan(1);
  expect(text).toContain("'=1+1");
});

test("a customer's page shows what they saw; a rater is told that runs are for others", async ({ page, anotherBrowser }) => {
  const workspace = await stocked();
  await signInAs(page, workspace.owner);
  await page.goto(`/${workspace.slug}/runs/customers/larkfield`);
  await expect(page.getByRole("table", { name: "Prompts this customer met" })).toContainText("Refund reply");
  await expect(runsPage(page).rows).toHaveCount(2);
  await expectAccessible(page);

  const rater = await makeMember(workspace, "rater");
  const theirs = await anotherBrowser();
  await signInAs(theirs, rater.person);
  await theirs.goto(`/${workspace.slug}/runs`);
  await expect(said(theirs, "Runs are read by everybody but raters")).toBeVisible();
  await expect(theirs.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: "Pieces" })).toBeVisible();
  for (const others of ["Library", "Runs", "Metrics"]) await expect(theirs.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: others })).toBeHidden();
  await theirs.goto(`/${workspace.slug}/prompts`);
  await expect(said(theirs, "Prompts are read by everybody but raters")).toBeVisible();
});

test("on a phone runs are a list of cards, and their filters a sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { owner, slug, newer } = await stocked();
  await signInAs(page, owner);
  const runs = runsPage(page);
  await runs.open(slug);
  await page.getByRole("button", { name: /^Filters/ }).click();
  await page.getByRole("dialog", { name: "Filters" }).getByRole("button", { name: "verdict", exact: true }).click();
  await page.getByRole("option", { name: /^heavy edit/ }).click();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(runs.names).toHaveText(["Refund reply"]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.goto(`/${slug}/runs/${newer.id}`);
  await expect(page.getByText("warmly back").filter({ visible: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
