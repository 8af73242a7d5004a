import { makeVersion } from "#server/test/factories";
import { makeApproved, makeIncident } from "#server/test/releases";
import { expectAccessible } from "./accessibility";
import { bakeryGreeter, warm } from "./bakery-greeter";
import { expect, test } from "./fixtures";
import { signInAs } from "./sign-in-as";

test("a Change, what is live, an incident, and what is demanded @phone", async ({ page }) => {
  const { slug, owner, ctx, promptId, key, recipe, mei } = await bakeryGreeter();
  const next = await makeVersion(mei.ctx, promptId, warm, recipe.id);
  const { serial } = await makeApproved(mei.ctx, promptId, next, []);
  const incident = await makeIncident(ctx, promptId);
  await signInAs(page, owner);
  const incidents = ["", "/resolved", "/new", "/catalogue", `/${incident.serial}`].map((path) => `incidents${path}`);
  for (const path of ["changes", `changes/${serial}`, "changes/stuck", "releases", "releases?view=history", `prompts/${key}/live`, ...incidents, "settings/environments", "inbox"]) {
    await page.goto(`/${slug}/${path}`);
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
    await expect(page.getByRole("status", { name: /^Loading/ })).toHaveCount(0);
    await expectAccessible(page);
  }
});
