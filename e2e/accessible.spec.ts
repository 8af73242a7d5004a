import type { Page } from "@playwright/test";
import { askForLink, invitationToken, makeMember, makePerson, makeTeam, makeWorkspace } from "#server/test/factories";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./fixtures";
import { auditPage } from "./pages/audit";
import { frame } from "./pages/frame";
import { membersPage } from "./pages/members";
import { outboxPage } from "./pages/outbox";
import { signInAs } from "./sign-in-as";

/** Pages of somebody who is signed out, and what proves that it is this page. */
const outside: [path: string, heading: string][] = [
  ["/", "Where a team proofs its prompts"],
  ["/sign-in", "Sign in"],
  ["/sign-up", "Create an account"],
  ["/forgot", "Choose a new password"],
  ["/outbox", "The outbox is closed to this browser"],
  ["/link/used-up-a-long-time-ago", "This link is used up"],
  ["/invitation/taken-back-a-long-time-ago", "This invitation can’t be opened"],
];

for (const [path, heading] of outside) {
  test(`${path} @phone`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectAccessible(page);
  });
}

test("an address that is nobody's @phone", async ({ page, allowConsole }) => {
  allowConsole(/404/);
  await page.goto("/nothing/here");
  await expect(frame(page).title("There is no page at this address")).toBeVisible();
  await expectAccessible(page);
  await signInAs(page, await makePerson());
  await page.goto("/nothing/home");
  await expect(frame(page).title("There is no page at this address")).toBeVisible();
});

test("forms that were refused, and a letter on its way @phone", async ({ page, allowConsole }) => {
  allowConsole(/400/);
  await page.goto("/sign-up");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByText("Give a name")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/forgot");
  await page.getByLabel("E-mail").fill("ada@example.com");
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByRole("heading", { name: "A letter is on its way" })).toBeVisible();
  await expectAccessible(page);
});

test("an invitation and a link @phone", async ({ page }) => {
  const { ctx } = await makeWorkspace();
  await page.goto(`/invitation/${await invitationToken(ctx, `guest.${Date.now()}@example.com`, "author")}`);
  await expect(page.getByRole("button", { name: /^Join / })).toBeVisible();
  await expectAccessible(page);

  const { email } = await makePerson();
  await askForLink("reset_password", email);
  await outboxPage(page).open();
  const link = await outboxPage(page).linkIn(email, "Choose a new password for Galley");
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByLabel("New password")).toBeVisible();
  await expectAccessible(page);
});

test("one's own pages @phone", async ({ page }) => {
  await signInAs(page, await makePerson());
  for (const path of ["/account", "/new"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});

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

const settings = ["general", "members", "teams", "roles", "audit"];

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
