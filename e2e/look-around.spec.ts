import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "./own-product";
import { auditPage } from "./pages/audit";
import { lookAround } from "./pages/demo";
import { frame } from "./pages/frame";
import { libraryPage } from "./pages/library";
import { membersPage } from "./pages/members";

test("a stranger meets a living workspace with one click, and again later", async ({ page, product }) => {
  await lookAround(page);
  const lately = page.getByRole("region", { name: "What changed lately" }).getByRole("listitem");
  await expect(lately).toHaveCount(8);
  await expect(lately.filter({ hasText: "Tomasz Wilk approved the change Never promise a date we do not control" })).toBeVisible();

  await test.step("it has people, teams and roles", async () => {
    await frame(page).goTo("Settings");
    await frame(page).tab("Members").click();
    for (const name of ["Joanna Adeyemi", "Henrik Lund", "Ines Carvalho"]) await expect(membersPage(page).row(name)).toBeVisible();
    await frame(page).tab("Teams").click();
    await expect(page.getByRole("region", { name: "Support" }).getByRole("row")).toHaveCount(3);
    await frame(page).tab("Roles").click();
    await expect(page.getByRole("table", { name: "What each role may do" })).toBeVisible();
  });

  await test.step("its library tells what each prompt is, and how it came to be", async () => {
    await libraryPage(page).open("larkfield", "?q=renewal+email");
    await libraryPage(page).row("Renewal email").getByRole("link", { name: "Renewal email" }).click();
    await expect(frame(page).title("Renewal email")).toBeVisible();
    await expect(page.getByRole("main")).toContainText("You write for Larkfield Energy.");
    await page.goto("/larkfield/prompts/billing-reply/versions/compare/2.3.0...2.3.1");
    await expect(page.getByRole("deletion")).toContainText("Always greet the user by name.");
    await expect(page.getByRole("region", { name: "Risk" })).toContainText("High risk");
    await page.goto("/larkfield/settings");
  });

  await test.step("the audit log is narrowed by its address", async () => {
    await frame(page).tab("Audit").click();
    const log = auditPage(page);
    await log.what.selectOption("member: change role");
    await expect(page).toHaveURL(/\/settings\/audit\?what=member\.change-role$/);
    await expect(log.entries).toHaveText(["Henrik Lund made Joanna Adeyemi an owner; was an admin", "Joanna Adeyemi made Ravi Menon an approver; was an author"].reverse());
    await log.whom.fill("ravi");
    await log.whom.press("Enter");
    await expect(log.entries).toHaveCount(1);
    await log.entries.first().click();
    await expect(log.inspector).toContainText("Second approver for renewals before the winter");
    await page.reload();
    await expect(log.entries).toHaveCount(1);
  });

  await test.step("back and forward keep the view", async () => {
    await frame(page).tab("Teams").click();
    await expect(page).toHaveURL("/larkfield/settings/teams");
    await page.goBack();
    await expect(auditPage(page).entries).toHaveCount(1);
    await expect(auditPage(page).whom).toHaveValue("ravi");
    await page.goForward();
    await expect(page.getByRole("region", { name: "Support" })).toBeVisible();
  });

  await test.step("older entries are a page away, and the way back works", async () => {
    const log = auditPage(page);
    await log.open("larkfield");
    await expect(log.entries).toHaveCount(50);
    const newest = await log.entries.first().textContent();
    await page.getByRole("link", { name: "Older" }).click();
    await expect(page.getByRole("link", { name: "Newest" })).toBeVisible();
    await expect(log.entries.first()).not.toHaveText(newest ?? "");
    const first = log.entries.filter({ hasText: "Henrik Lund came in as an owner" });
    while (await first.isHidden()) {
      const last = await log.entries.first().textContent();
      await page.getByRole("link", { name: "Older" }).click();
      await expect(log.entries.first()).not.toHaveText(last ?? "");
    }
    await expect(log.entries.last()).toContainText("Henrik Lund came in as an owner");
    await expect(page.getByRole("link", { name: "Older" })).toBeHidden();
    await page.getByRole("link", { name: "Newest" }).click();
    await expect(log.entries.first()).toHaveText(newest ?? "");
  });

  await test.step("its figures are what its runs add up to", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["dist/admin.mjs", "recount", "--json"], { env: { ...process.env, DATA_DIR: product.dataDir, PORT: new URL(product.url).port } });
    expect(JSON.parse(stdout)).toMatchObject({ agrees: true, workspaces: [{ workspace: "larkfield", differences: [] }] });
  });

  await test.step("once it stands, it is offered again", async () => {
    await page.context().clearCookies();
    await page.goto("/");
    await page.getByRole("button", { name: "Look around the demo workspace" }).click();
    await expect(page).toHaveURL("/larkfield/home");
  });
});
