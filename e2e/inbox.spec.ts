import type { NotificationKind } from "#server/core/notification/kinds";
import { makeMember, makePerson, makeWorkspace } from "#server/test/factories";
import { makeLine } from "#server/test/lines";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./fixtures";
import { frame } from "./pages/frame";
import { inboxPage, tellingPage } from "./pages/inbox";
import { signInAs } from "./sign-in-as";

async function told() {
  const workspace = await makeWorkspace();
  const max = await makeMember(workspace, "approver", await makePerson({ name: "Max Weber" }));
  const tell = (subject: string, kind?: NotificationKind) => makeLine(workspace.ctx, max.person.id, subject, kind);
  await tell("A remark");
  await tell("A name", "mentioned");
  return { ...workspace, max, tell };
}

test("what happens arrives while one looks, is read line by line, and counts until then", async ({ page }) => {
  const { slug, max, tell } = await told();
  await signInAs(page, max.person);
  const inbox = inboxPage(page);
  await inbox.open(slug);
  const count = frame(page).rail.getByRole("link", { name: "Inbox" });
  await expect(count).toHaveText("Inbox2");

  await tell("Live in production", "released");
  await expect(inbox.unread("Live in production")).toBeVisible();
  await expect(count).toHaveText("Inbox3");

  await test.step("by the keyboard", async () => {
    await page.keyboard.press("j");
    await expect(inbox.unread("Live in production")).toBeFocused();
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    await expect(inbox.unread("A name")).toBeHidden();
    await expect(count).toHaveText("Inbox2");
  });

  await test.step("all at once, and back", async () => {
    await inbox.readAll.click();
    await expect(count).toHaveText("Inbox");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(count).toHaveText("Inbox2");
  });

  await inbox.show("Conversations");
  await expect(inbox.line("Live in production")).toHaveCount(0);
  await inbox.line("A remark").getByRole("link").click();
  await expect(frame(page).title("Releases")).toBeVisible();
  await expect(count).toHaveText("Inbox1");
});

test("what nobody wants to hear of isn't told @phone", async ({ page }) => {
  const { slug, max, tell } = await told();
  await signInAs(page, max.person);
  const telling = tellingPage(page);
  await telling.open(slug);
  await expectAccessible(page);
  await telling.choose(telling.inbox("Something of yours goes live"));
  await telling.choose(telling.mail("Somebody names you", "Never"));
  await page.reload();
  await expect(telling.inbox("Something of yours goes live")).not.toBeChecked();
  await expect(telling.mail("Somebody names you", "Never")).toBeChecked();
  await expect(telling.inbox("A release goes past its policy")).toBeDisabled();

  await tell("Live in production", "released");
  await inboxPage(page).open(slug);
  await expect(inboxPage(page).unread("A remark")).toBeVisible();
  await expect(inboxPage(page).line("Live in production")).toHaveCount(0);
  await expectAccessible(page);
});
