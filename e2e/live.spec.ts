import type { BrowserContext } from "@playwright/test";
import { makeMember, makePerson, makeWorkspace } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { frame } from "./pages/frame";
import { membersPage } from "./pages/members";
import { signInAs } from "./sign-in-as";

test("a role changed by somebody else reaches the open page; whoever is removed finds nothing @phone", async ({ page, anotherBrowser, allowConsole }) => {
  allowConsole(/no such workspace|404/);
  const workspace = await makeWorkspace();
  const max = await makeMember(workspace, "viewer", await makePerson({ name: "Max Weber" }));
  const other = await anotherBrowser();
  await signInAs(page, workspace.owner);
  await signInAs(other, max.person);
  await Promise.all([membersPage(page).open(workspace.slug), membersPage(other).open(workspace.slug)]);
  await expect(membersPage(other).row("Max Weber")).toContainText("viewer");

  await expect(membersPage(other).invite).toBeHidden();

  await membersPage(page).changeRole("Max Weber", "admin");
  await expect(membersPage(other).row("Max Weber")).toContainText("admin");
  await expect(membersPage(other).invite).toBeVisible();

  await membersPage(page).remove("Max Weber");
  await expect(frame(other).title("There is no page at this address")).toBeVisible();
  await other.reload();
  await expect(frame(other).title("There is no page at this address")).toBeVisible();
});

test("however many windows a browser has, all keep up and one of them listens", async ({ page, context }) => {
  const workspace = await makeWorkspace();
  await makeMember(workspace, "viewer", await makePerson({ name: "Max Weber" }));
  await signInAs(page, workspace.owner);
  const streams = countStreams(context);

  const windows = [page, ...(await Promise.all(Array.from({ length: 6 }, () => context.newPage())))];
  for (const window of windows) await membersPage(window).open(workspace.slug);
  for (const window of windows) await expect(membersPage(window).row("Max Weber")).toContainText("viewer");
  expect(streams()).toBe(1);

  await membersPage(page).changeRole("Max Weber", "approver");
  for (const window of windows) await expect(membersPage(window).row("Max Weber")).toContainText("approver");

  await test.step("when the window that listens is closed, another takes over", async () => {
    const [first, second, third] = windows as [typeof page, typeof page, typeof page];
    await first.close();
    await expect.poll(streams).toBe(2);
    await membersPage(second).remove("Max Weber");
    await expect(membersPage(third).row("Max Weber")).toBeHidden();
  });
});

function countStreams(context: BrowserContext) {
  let opened = 0;
  context.on("request", (request) => (opened += new URL(request.url()).pathname === "/api/events" ? 1 : 0));
  return () => opened;
}
