import type { Page } from "@playwright/test";
import { invitationToken, makeMember, makeTeam, makeWorkspace } from "#server/test/factories";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./fixtures";
import { auditPage } from "./pages/audit";
import { frame } from "./pages/frame";
import { membersPage } from "./pages/members";
import { signInAs } from "./sign-in-as";

const rail = ["home", "prompts", "pieces", "changes", "releases", "runs", "evals", "metrics", "incidents", "inbox"];

test("the rail's pages @phone", async ({ page }) => {
  const { owner, slug } = await makeWorkspace();
  await signInAs(page, owner);
  for (const segment of rail) {
    await page.goto(`/${slug}/${segment}`);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);
  }
});

const settings = ["general", "notifications", "members", "teams", "roles", "lint", "redaction", "prices", "keys", "api", "audit"];

for (const whose of ["an owner", "a viewer"]) {
  test(`settings as ${whose} finds them @phone`, async ({ page }) => {
    const workspace = await makeWorkspace();
    const { person } = await makeMember(workspace, "viewer");
    await makeTeam(workspace);
    await invitationToken(workspace.ctx, "guest@example.com", "author");
    await signInAs(page, whose === "an owner" ? workspace.owner : person);
    for (const segment of settings) {
      await page.goto(`/${workspace.slug}/settings/${segment}`);
      await settled(page);
      await expectAccessible(page);
    }
  });
}

test("settings that hold nothing yet, or nothing like that @phone", async ({ page }) => {
  const { owner, slug } = await makeWorkspace();
  await signInAs(page, owner);
  for (const path of ["teams", "audit?what=key.create"]) {
    await page.goto(`/${slug}/settings/${path}`);
    await settled(page);
    await expectAccessible(page);
  }
});

test("what opens over a page @phone", async ({ page, isMobile }) => {
  const workspace = await makeWorkspace();
  const { person } = await makeMember(workspace, "viewer");
  const { slug } = workspace;
  await signInAs(page, workspace.owner);

  await membersPage(page).open(slug);
  await membersPage(page).invite.click();
  await expectOpen(page, page.getByRole("dialog"));
  await page.getByRole("combobox", { name: "Role" }).click();
  await expectOpen(page, page.getByRole("listbox"));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  await membersPage(page).role(person.name).click();
  await expectOpen(page, page.getByRole("menu"));
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: `Remove ${person.name}` }).click();
  await expectOpen(page, page.getByRole("alertdialog"));
  await page.keyboard.press("Escape");

  await page.keyboard.press("ControlOrMeta+k");
  await expectOpen(page, frame(page).palette);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: isMobile ? "More" : /^You: / }).click();
  await expectOpen(page, page.getByRole(isMobile ? "dialog" : "menu"));
  await page.keyboard.press("Escape");

  await auditPage(page).open(slug);
  await auditPage(page).entries.first().click();
  await expectOpen(page, isMobile ? page.getByRole("dialog") : auditPage(page).inspector);
});

async function expectOpen(page: Page, opened: ReturnType<Page["getByRole"]>) {
  await expect(opened).toBeVisible();
  await expectAccessible(page);
}

/** What streams into the page has come. */
const settled = (page: Page) => expect(page.getByRole("status", { name: "Loading" })).toHaveCount(0);
