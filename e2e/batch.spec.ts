import { readFileSync } from "node:fs";
import { makePrompt, makeVersion, makeWorkspace } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { awake } from "./pages/awake";
import { signInAs } from "./sign-in-as";
import { segments, segmentsCsv, tariffLetter } from "./tariff-letter";
import { said } from "./pages/said";

test("an email is written for ten segments, from a spreadsheet, and each is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { owner, slug, ctx } = await makeWorkspace();
  const { id, key } = await makePrompt(ctx, { name: "Tariff email" });
  await makeVersion(ctx, id, tariffLetter);
  await signInAs(page, owner);
  await page.goto(`/${slug}/prompts/${key}/batch`);
  const load = page.locator("input[type=file]").first();
  await awake(page.getByRole("button", { name: "Add row" }));
  await load.setInputFiles({ name: "segments.csv", mimeType: "text/csv", buffer: Buffer.from(`\ufeff${segmentsCsv}`) });
  await expect(said(page, "10 rows")).toBeVisible();

  await test.step("a wrong cell is named by row and column", async () => {
    await load.setInputFiles({ name: "wrong.csv", mimeType: "text/csv", buffer: Buffer.from(`${segmentsCsv}\r\nWrong,Cheap`) });
    await expect(said(page, /1 with problems/)).toBeVisible();
    await expect(page.getByRole("main")).toContainText(/row 12/i);
    await load.setInputFiles({ name: "segments.csv", mimeType: "text/csv", buffer: Buffer.from(segmentsCsv) });
    await expect(said(page, /with problems/)).toBeHidden();
  });

  await test.step("each row is rendered and copied", async () => {
    await page.getByRole("gridcell", { name: /Customer 3/ }).or(page.getByText("Customer 3", { exact: true })).first().click();
    await expect(page.getByRole("main")).toContainText("Write to Customer 3 about the Tracker tariff.");
    await page.getByRole("button", { name: /^Copy( this| one)?$/ }).last().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Write to Customer 3 about the Tracker tariff.");
  });

  await test.step("all leave in one file", async () => {
    await page.getByRole("button", { name: "Render all" }).click();
    const leaving = page.waitForEvent("download");
    await page.getByRole("button", { name: /CSV$/ }).last().click();
    const text = readFileSync(await (await leaving).path(), "utf8");
    for (const [name, tariff] of segments) expect(text).toContain(`Write to ${name} about the ${tariff} tariff.`);
  });
});
