import { makeMember, makePerson, makeRun, makeVersion } from "#server/test/factories";
import { at, bringLive, makeApproved } from "#server/test/releases";
import { bakeryGreeter, blunt, daysAgo, greeting } from "./bakery-greeter";
import { expect, test } from "./fixtures";
import { countedHand } from "./pages/counted-hand";
import { frame } from "./pages/frame";
import { complaintPage, incidentPage } from "./pages/incident";
import { livePage } from "./pages/live";
import { signInAs } from "./sign-in-as";

const customer = "Larkfield bakery";
const mostActions = 12;

/** A week ago the greeting went, in good order; two days ago somebody missed it. */
async function greetingCut() {
  const world = await bakeryGreeter();
  const { ctx, promptId, recipe, mei, tomasz } = world;
  const then = (who: typeof mei.ctx) => at(who, daysAgo(7));
  const cut = await makeVersion(then(mei.ctx), promptId, blunt, recipe.id, { what: "Shorter" });
  const { id: changeId } = await makeApproved(then(mei.ctx), promptId, cut, [then(tomasz.ctx), then(ctx)], "A shorter greeter");
  await bringLive(then(tomasz.ctx), promptId, cut, { changeId, why: "Shorter is kinder" });
  const showed = daysAgo(2);
  const made = { promptId, versionId: cut.id, environment: "production", output: "The rye is fresh today." };
  await makeRun(ctx, { ...made, customer, at: daysAgo(1).getTime() });
  await makeRun(ctx, { ...made, customer: "Somebody else", at: showed.getTime() });
  const { id: runId } = await makeRun(ctx, { ...made, customer, at: showed.getTime() });
  const ines = await makeMember(world, "manager", await makePerson({ name: "Ines Duarte" }));
  return { ...world, cut, runId, ines, day: showed.toISOString().slice(0, 10) };
}

test("a complaint with a customer and a day leads to who cut the greeting, and the old recipe is live again", async ({ page }) => {
  const { slug, key, ines, recipe, cut, runId, day } = await greetingCut();
  await signInAs(page, ines.person);
  const live = livePage(page);
  await live.open(slug, key);
  await expect(live.place("Production")).toContainText(cut.number);
  await page.goto(`/${slug}/home`);
  const [hand, complaint, incident] = [countedHand(), complaintPage(page), incidentPage(page)];

  await test.step("the run is found", async () => {
    await hand.click(frame(page).rail.getByRole("link", { name: "Incidents" }));
    await hand.click(complaint.begin);
    await hand.fill(complaint.customer, customer);
    await hand.fill(complaint.day, day);
    await hand.click(complaint.find);
    await expect(complaint.choices).toHaveCount(1);
    await hand.click(complaint.choices);
    await expect(incident.run).toHaveAttribute("href", new RegExp(`/runs/${runId}`));
  });

  await test.step("with its version, what that changed, whose it was, who cut it and who said yes", async () => {
    await expect(incident.suspect).toContainText(`replaced ${recipe.number}`);
    await expect(incident.suspect).toContainText(cut.number);
    await expect(incident.removed).toHaveCount(1);
    await expect(incident.removed.locator("del")).toHaveText(greeting);
    await expect(incident.removed.getByRole("button")).toContainText(`${recipe.number}Ada`);
    await expect(incident.suspect).toContainText("Written by Mei Tanaka");
    await expect(incident.suspect).toContainText("Approved by Tomasz Wilk, Ada Byron");
    await expect(incident.suspect.getByRole("link", { name: "change 1" })).toBeVisible();
  });

  await test.step("the old recipe is live again", async () => {
    await hand.click(incident.rollBack(recipe.number));
    await hand.click(incident.restore(recipe.number));
    await expect(incident.restored).toContainText(`${recipe.number} is live again in Production`);
    await hand.click(incident.prompt("Bakery greeter"));
    await expect(live.place("Production").getByRole("link", { name: recipe.number })).toBeVisible();
    await expect(live.place("Production")).toContainText("Ines Duarte");
    await expect(live.place("Staging").getByRole("link", { name: cut.number })).toBeVisible();
  });

  expect(hand.actions()).toBeLessThanOrEqual(mostActions);
});
