import { makeMember, makePerson, makeVersion } from "#server/test/factories";
import { bringLive, freezeProduction, makeApproved } from "#server/test/releases";
import { bakeryGreeter, daysAgo, warm } from "./bakery-greeter";
import { expect, test } from "./fixtures";
import { press } from "./pages/awake";
import { inboxPage } from "./pages/inbox";
import { livePage } from "./pages/live";
import { signInAs } from "./sign-in-as";

const noon = (moment: Date) => ({ day: moment.getUTCDay() || 7, time: "12:00" });
/** From yesterday until tomorrow, each week, so that it holds whenever this runs. */
const weekend = { name: "The weekend", zone: "UTC", every: { from: noon(daysAgo(1)), until: noon(daysAgo(-1)) } };

/** What would wish everybody a good day waits in Staging, and Production is frozen. */
async function frozen() {
  const world = await bakeryGreeter();
  const { ctx, promptId, recipe, mei, tomasz } = world;
  const next = await makeVersion(mei.ctx, promptId, warm, recipe.id, { what: "Wishes a good day" });
  const { id: changeId } = await makeApproved(mei.ctx, promptId, next, [tomasz.ctx, ctx]);
  await bringLive(tomasz.ctx, promptId, next, { until: "staging", changeId });
  await freezeProduction(ctx, promptId, weekend);
  const max = await makeMember(world, "viewer", await makePerson({ name: "Max Weber" }));
  return { ...world, next, max };
}

test("over the weekend the policy refuses; the glass is broken for a reason, and everybody is told", async ({ page, anotherBrowser }) => {
  const { slug, key, owner, max, recipe, next } = await frozen();
  const other = await anotherBrowser();
  await signInAs(page, owner);
  await signInAs(other, max.person);
  const [live, inbox] = [livePage(page), inboxPage(other)];
  await inbox.open(slug);
  await live.open(slug, key);

  await test.step("the policy refuses in a sentence", async () => {
    await expect(live.wayInto("Production")).toContainText("Dark: “The weekend” freezes Production until");
    await press(live.wayInto("Production").getByRole("button", { name: `Promote ${next.number}` }));
    await expect(live.dialog).toContainText(`Replaces ${recipe.number} in Production`);
    await expect(live.dialog).toContainText("“The weekend” freezes Production until");
    await live.dialog.getByRole("textbox", { name: /^Why/ }).fill("The good wishes were promised for tonight");
    await expect(live.dialog.getByRole("button", { name: "Promote to Production" })).toBeDisabled();
  });

  await test.step("who may goes past it, for a reason", async () => {
    await live.dialog.getByRole("button", { name: "Break the glass…" }).click();
    await expect(live.glass).toContainText("although a gate is dark");
    await expect(live.glass.getByRole("list", { name: "Dark gates" })).toContainText("“The weekend” freezes Production");
    await live.glass.getByRole("button", { name: "Break the glass and release" }).click();
    await expect(live.place("Production").getByRole("link", { name: next.number })).toBeVisible();
    await expect(live.place("Production")).toContainText("glass broken");
  });

  await test.step("everybody knows", async () => {
    const line = inbox.line("The glass was broken");
    await expect(line).toContainText("The good wishes were promised for tonight");
    await expect(line).toContainText(owner.name);
    await line.getByRole("link").click();
    await expect(livePage(other).place("Production")).toContainText("glass broken");
  });
});
