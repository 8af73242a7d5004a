import { askForLink, makePerson, makeWorkspace } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { accountPage, forgotPage, signInPage } from "./pages/account";
import { frame } from "./pages/frame";
import { outboxPage } from "./pages/outbox";
import { signInAs } from "./sign-in-as";
import { said } from "./pages/said";

const password = "a long enough password";
const refused = "This address and password don't belong together. Try again, or have a sign-in link sent to you.";

test("a wrong password is refused in a sentence, and what was typed stays", async ({ page, allowConsole }) => {
  allowConsole(/401/);
  const person = await makePerson({ password });
  await signInPage(page).open();
  await signInPage(page).submit({ ...person, password: "not this one" });
  await expect(said(page, refused)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(person.email);
  await signInPage(page).submit(person);
  await expect(page).toHaveURL("/new");
});

test("whoever has no account reads the same", async ({ page, allowConsole }) => {
  allowConsole(/401/);
  await signInPage(page).open();
  await signInPage(page).submit({ email: "nobody@example.com", password });
  await expect(said(page, refused)).toBeVisible();
});

test("a link from a letter signs in once", async ({ page, anotherBrowser, allowConsole }) => {
  allowConsole(/401/);
  const person = await makePerson();
  await signInPage(page).open();
  await signInPage(page).askForLink(person.email);
  await expect(page.getByRole("heading", { name: "A letter is on its way" })).toBeVisible();
  const [outbox, late] = [await anotherBrowser(), await anotherBrowser()];
  await outboxPage(outbox).open();
  const link = await outboxPage(outbox).linkIn(person.email, "Your link to sign in to Galley");

  await Promise.all([page.goto(link), late.goto(link)]);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/new");
  await late.getByRole("button", { name: "Sign in" }).click();
  await expect(said(late, "This link has expired or was used before. Nothing was changed; ask for a new one.")).toBeVisible();
  await late.reload();
  await expect(late.getByRole("heading", { name: "This link is used up" })).toBeVisible();
});

test("a link of yesterday is used up", async ({ page }) => {
  const person = await makePerson();
  await askForLink("sign_in", person.email, new Date(Date.now() - 86_400_000));
  await outboxPage(page).open();
  await page.goto(await outboxPage(page).linkIn(person.email, "Your link to sign in to Galley"));
  await expect(page.getByRole("heading", { name: "This link is used up" })).toBeVisible();
  await expect(said(page, "It has expired, was used before, or was cut short on its way here.")).toBeVisible();
});

test("a new password signs out every other browser", async ({ page, anotherBrowser }) => {
  const person = await makePerson({ password });
  const other = await anotherBrowser();
  await signInAs(other, person);
  await accountPage(other).open();
  await expect(other.getByRole("heading", { name: "Your account" })).toBeVisible();

  await forgotPage(page).askFor(person.email);
  const outbox = await anotherBrowser();
  await outboxPage(outbox).open();
  await page.goto(await outboxPage(outbox).linkIn(person.email, "Choose a new password for Galley"));
  await forgotPage(page).choose("another long password");
  await expect(page).toHaveURL("/new");

  await other.reload();
  await expect(signInPage(other).heading).toBeVisible();
  await signInPage(other).submit({ email: person.email, password: "another long password" });
  await expect(other.getByRole("heading", { name: "Your account" })).toBeVisible();
});

test("too many tries are told to wait, even with the right password", async ({ page, allowConsole }) => {
  allowConsole(/401/);
  const person = await makePerson({ password });
  await signInPage(page).open();
  for (let tries = 0; tries < 10; tries += 1) {
    await Promise.all([page.waitForResponse(/callback\/password/), signInPage(page).submit({ ...person, password: "a guess" })]);
    await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeEnabled();
  }
  await signInPage(page).submit(person);
  await expect(said(page, "That was tried too often. Nothing was changed; try again in 15 minutes.")).toBeVisible();
});

test("signing in leads to where one was going", async ({ page }) => {
  const person = await makePerson({ password });
  const { slug } = await makeWorkspace(person);
  await page.goto(`/${slug}/settings/audit?what=member.add`);
  await signInPage(page).submit(person);
  await expect(page).toHaveURL(`/${slug}/settings/audit?what=member.add`);
});

test("signing out ends the session, not only the page @phone", async ({ page }) => {
  const { owner, slug } = await makeWorkspace();
  await signInAs(page, owner);
  const [session] = await page.context().cookies();
  await page.goto(`/${slug}/home`);
  await frame(page).signOut();
  await expect(signInPage(page).heading).toBeVisible();
  if (session) await page.context().addCookies([session]);
  await page.goto(`/${slug}/home`);
  await expect(signInPage(page).heading).toBeVisible();
});

for (const foreign of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"]) {
  test(`signing in never leads to ${foreign}`, async ({ page }) => {
    const person = await makePerson({ password });
    await signInPage(page).open(foreign);
    await signInPage(page).submit(person);
    await expect(page).toHaveURL("/new");
  });
}
