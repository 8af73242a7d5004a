import { makeChange, makeMember, makePerson, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { press } from "./pages/awake";
import { changePage } from "./pages/change";
import { said } from "./pages/said";
import { signInAs } from "./sign-in-as";

const greets = "Always greet the customer by name.\nSay in one sentence what is fresh today.";

test("a change is proposed, spoken of, corrected, approved, approved again, and goes live place by place", async ({ page, anotherBrowser, allowConsole }) => {
  // A Change that is read while it changes is drawn anew on the page, of which the browser complains; that is to be mended.
  allowConsole(/Minified React error #418/);
  const world = await makeWorkspace();
  const { slug } = world;
  const author = await makePerson({ name: "Mei Tanaka" });
  const reviewer = await makePerson({ name: "Tomasz Wilk" });
  const mei = await makeMember(world, "author", author);
  await makeMember(world, "approver", reviewer);
  const { id, key } = await makePrompt(mei.ctx, { name: "Bakery greeter" });
  await makeVersion(mei.ctx, id, saying(greets));
  const theirs = await anotherBrowser();
  await signInAs(page, author);
  await signInAs(theirs, reviewer);
  const [own, review] = [changePage(page), changePage(theirs)];

  await test.step("its author proposes it, and can't approve it", async () => {
    await own.propose(slug, key, { title: "A greeter for the shop", why: "The shop opens on Monday.", reviewer: "Tomasz Wilk" });
    await expect(own.header).toContainText("In review");
    await expect(own.approve).toHaveCount(0);
    await expect(own.review).toContainText("Your role doesn’t approve.");
    await expect(own.allowed("Production")).toContainText("Not yet.");
  });

  await test.step("it waits for the reviewer, on Home too", async () => {
    await theirs.goto(`/${slug}/home`);
    await press(theirs.getByRole("list", { name: "What waits" }).getByRole("link", { name: "Review" }));
    await expect(review.title).toHaveText("A greeter for the shop");
    await expect(review.review).toContainText("asked by Mei Tanaka");
  });

  await test.step("the reviewer comments on a line and suggests other words", async () => {
    await review.suggest("Say in one sentence what is fresh today.", { body: "People ask when we close.", words: "Say what is fresh today, and when we close." });
    await expect(said(theirs, "People ask when we close.").first()).toBeVisible();
  });

  await test.step("they approve it, bound to its checksum", async () => {
    await expect(review.review).toContainText("count as the one approval it takes");
    await review.approve.click();
    await expect(review.header).toContainText("Approved");
    await expect(review.history).toContainText("Tomasz Wilk approved");
  });

  await test.step("the author takes the suggestion up, and the approval no longer binds", async () => {
    await page.reload();
    await own.takeUp();
    await expect(own.header).toContainText("In review");
    await expect(own.history).toContainText("the text has changed since");
    await expect(own.reviewers).toContainText("spoke before the text changed");
  });

  await test.step("what is approved again goes live in one place after the other", async () => {
    await theirs.reload();
    await expect(review.prompts).toContainText("and when we close");
    await review.approve.click();
    await expect(review.header).toContainText("Approved");
    for (const environment of ["Development", "Staging", "Production"]) await review.release(environment);
    await expect(review.header).toContainText("Released");
  });
});

test("what approving would do is said before it is done, in a small window too @phone", async ({ page, isMobile }) => {
  const world = await makeWorkspace();
  const mei = await makeMember(world, "author", await makePerson({ name: "Mei Tanaka" }));
  const reviewer = await makePerson({ name: "Tomasz Wilk" });
  await makeMember(world, "approver", reviewer);
  const { id: promptId } = await makePrompt(mei.ctx, { name: "Bakery greeter" });
  const { sha } = await makeVersion(mei.ctx, promptId, saying(greets));
  const { serial } = await makeChange(mei.ctx, promptId, "A greeter for the shop");
  await signInAs(page, reviewer);
  const change = changePage(page);
  await change.open(world.slug, serial);
  if (isMobile) await press(page.getByRole("button", { name: "Approve…" }));
  const before = isMobile ? page.getByRole("dialog", { name: "Your review" }) : change.review;
  await expect(before).toContainText("Approving will count as the one approval it takes.");
  await expect(before).toContainText("It won’t cover later edits, skip a gate, or release anything by itself.");
  await expect(before).toContainText(`Binds ${sha.slice(0, 8)}`);
  await press(before.getByRole("button", { name: "Approve", exact: true }));
  await expect(change.header).toContainText("Approved");
});
