import type { BrowserContext, Page } from "@playwright/test";
import { makeMember, makePrompt, makeVersion, makeWorkspace } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { awake, press } from "./pages/awake";
import { libraryPage } from "./pages/library";
import { piecePage } from "./pages/piece";
import { tray } from "./pages/tray";
import { signInAs } from "./sign-in-as";
import { segmentsCsv, tariffLetter } from "./tariff-letter";
import { said } from "./pages/said";

const answer = "Dear Customer 3, your Tracker tariff ends in March. Nothing will change until then.";

/** The tools are other people's; here an empty page stands for each. */
async function standIns(context: BrowserContext) {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await context.route(/chatgpt\.com|claude\.ai/, (route) => route.fulfill({ contentType: "text/html", body: "<title>A tool</title><link rel='icon' href='data:,'>" }));
}

async function pasted(page: Page, text: string) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press("ControlOrMeta+v");
}

test("ten segments are filled, three taken to a tool, one tried again twice, all rated, and the numbers stand on the prompt's card", async ({ page, context }) => {
  await standIns(context);
  const workspace = await makeWorkspace();
  const { slug, ctx } = workspace;
  const { person } = await makeMember(workspace, "author");
  const { id, key } = await makePrompt(ctx, { name: "Tariff email", tools: ["ChatGPT"] });
  await makeVersion(ctx, id, tariffLetter, null, { first: "1.0.0" });
  await signInAs(page, person);
  const waiting = tray(page);
  const piece = piecePage(page);

  await test.step("a batch of ten", async () => {
    await page.goto(`/${slug}/prompts/${key}/batch`);
    await awake(page.getByRole("button", { name: "Add row" }));
    await page.locator("input[type=file]").first().setInputFiles({ name: "segments.csv", mimeType: "text/csv", buffer: Buffer.from(segmentsCsv) });
    await expect(said(page, "10 rows")).toBeVisible();
  });

  await test.step("three rows go to a tool, each in a tab of its own, its text in place", async () => {
    for (const [at, name] of ["Customer 1", "Customer 2", "Customer 3"].entries()) {
      await page.getByRole("gridcell", { name, exact: true }).or(page.getByText(name, { exact: true })).first().click();
      const row = page.getByRole("region", { name: `Row ${at + 2}` });
      await press(row.getByRole("button", { name: "Take away" }));
      const opening = context.waitForEvent("page");
      await page.getByRole("menuitem", { name: /To ChatGPT/ }).click();
      const tool = await opening;
      expect(new URL(tool.url()).searchParams.get("q")).toContain(`Write to ${name} about`);
      await tool.close();
      await expect(row.getByRole("link", { name: "Its piece" })).toBeVisible();
    }
    await expect(waiting.button.first()).toHaveAccessibleName("Verdicts: 3 outputs wait");
  });

  await test.step("one is tried again twice, and what comes out is pasted", async () => {
    await waiting.open();
    for (const attempt of [2, 3]) {
      await waiting.card("Tariff email, Customer 3").press("t");
      await expect(waiting.panel.getByRole("article", { name: `Tariff email, Customer 3, try ${attempt}` })).toBeVisible();
    }
    await waiting.card("Tariff email, Customer 3").focus();
    await pasted(page, answer);
    await expect(waiting.card("Tariff email, Customer 3")).toContainText("Dear Customer 3");
  });

  await test.step("one keystroke each rates all three; a slip is undone", async () => {
    await waiting.card("Tariff email, Customer 3").press("u");
    await expect(waiting.judged("Tariff email, Customer 3")).toBeVisible();
    await waiting.card("Tariff email, Customer 2").press("d");
    await expect(waiting.judged("Tariff email, Customer 2")).toContainText("Discarded");
    await page.keyboard.press("z");
    await waiting.card("Tariff email, Customer 2").press("u");
    await waiting.card("Tariff email, Customer 1").press("u");
    await expect(waiting.panel).toContainText("Nothing waits for your verdict.");
    // Each that was judged without being pasted is asked about, also the one before the last.
    for (const customer of [2, 1]) {
      const which = waiting.panel.getByRole("group", { name: `Which try was Tariff email, Customer ${customer}?` });
      await which.getByRole("button", { name: "1", exact: true }).click();
      await expect(which).toBeHidden();
    }
    await waiting.panel.getByRole("button", { name: "Too long" }).click();
    await page.keyboard.press("Escape");
    await expect(waiting.panel).toBeHidden();
    await expect(waiting.button.first()).toHaveAccessibleName("Verdicts");
  });

  await test.step("what was made of it is pasted, compared, and published", async () => {
    await page.goto(`/${slug}/pieces`);
    await page.getByRole("link", { name: "Tariff email, Customer 3" }).click();
    await piece.keepFinal(answer.replace("Nothing will change until then.", "Until then nothing changes."));
    await expect(piece.finalText).toContainText(/% of words edited/);
    await expect(piece.finalText.locator("ins").first()).toBeVisible();
    await expect(piece.about).toContainText("2 regenerations");
    await piece.publish();
    await expect(piece.about).toContainText("to publish");
  });

  await test.step("the card tells it right away", async () => {
    const library = libraryPage(page);
    await library.open(slug);
    await expect(library.row("Tariff email")).toContainText("100.0 % usable (3 of 3), 66.7 % tried again");
  });
});

test("an output is offered to whoever comes back from a tool", async ({ page, context }) => {
  await standIns(context);
  const { owner, slug, ctx } = await makeWorkspace();
  const { id, key } = await makePrompt(ctx, { name: "Tariff email", tools: ["Claude"] });
  await makeVersion(ctx, id, tariffLetter, null, { first: "1.0.0" });
  await signInAs(page, owner);
  await page.goto(`/${slug}/prompts/${key}/use`);
  await expect(said(page, "Newest version 1.0.0, since nothing is live here yet.")).toBeVisible();
  const open = page.getByRole("button", { name: "Open in Claude" });

  await press(open);
  await expect(page.getByRole("textbox", { name: "name" })).toBeFocused();
  await page.getByRole("textbox", { name: "name" }).fill("Amara");
  await page.getByRole("combobox", { name: "tariff" }).selectOption("Fixed");
  const opening = context.waitForEvent("page");
  await open.click();
  await expect(page.getByText("The prompt stands in Claude already; send it off.", { exact: true })).toBeVisible();
  await (await opening).close();

  await comeBack(page);
  const { offer } = tray(page);
  await expect(offer).toContainText("Back from Claude: how was it?");
  await page.getByRole("heading", { level: 1 }).click();
  await pasted(page, "Dear Amara, your tariff ends in March.");
  await expect(offer).toContainText("Dear Amara");
  await offer.getByRole("group", { name: /^Which try/ }).getByRole("button", { name: "2" }).click();
  await page.keyboard.press("h");
  await expect(offer).toContainText("Heavy edit");
  await offer.getByRole("link", { name: "Tariff email" }).click();
  await expect(piecePage(page).about).toContainText("1 regeneration");
});

/** A browser without a screen never hides a tab, so the page is told that it was. */
async function comeBack(page: Page) {
  const turn = (state: string) =>
    page.evaluate((now) => {
      Object.defineProperty(document, "visibilityState", { value: now, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await page.clock.install();
  await turn("hidden");
  await page.clock.fastForward("00:30");
  await turn("visible");
  await page.clock.resume();
}
