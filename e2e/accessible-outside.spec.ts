import { askForLink, invitationToken, makePerson, makeWorkspace } from "#server/test/factories";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./fixtures";
import { frame } from "./pages/frame";
import { outboxPage } from "./pages/outbox";
import { signInAs } from "./sign-in-as";
import { said } from "./pages/said";

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
  await page.getByRole("button", { name: "Send me the letter" }).click();
  await expect(said(page, "Give a name")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/forgot");
  await page.getByRole("textbox", { name: "E-mail" }).fill("ada@example.com");
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
  await expect(page.getByLabel("New password").filter({ visible: true })).toBeVisible();
  await expectAccessible(page);
});

test("one's own pages @phone", async ({ page }) => {
  await signInAs(page, await makePerson());
  for (const path of ["/account", "/new"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
