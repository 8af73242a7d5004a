import { startMailServer, type MailServer } from "#server/test/mail-server";
import { expect, test as base } from "./own-product";
import { signUpPage } from "./pages/account";
import { said } from "./pages/said";

const test = base.extend<{ mail: MailServer }>({
  mail: async ({}, use) => {
    const mail = await startMailServer();
    await use(mail);
    await mail.close();
  },
  settings: async ({ mail }, use) => use({ SMTP_URL: mail.url, MAIL_FROM: "Galley <galley@example.com>" }),
});

test("letters go out by mail, and no outbox keeps them", async ({ page, mail, product }) => {
  await signUpPage(page).open();
  await signUpPage(page).submit({ name: "Ada Byron", email: "ada@example.com" });
  await expect(said(page, "It should be there within a minute.")).toBeVisible();

  await expect.poll(() => mail.letters.length).toBe(1);
  const [letter] = mail.letters;
  expect(letter?.to).toBe("ada@example.com");
  const text = letter?.raw.replaceAll("=\r\n", "") ?? "";
  expect(text).toContain("Subject: Confirm your address for Galley");
  expect(text).toContain("From: Galley <galley@example.com>");

  await page.goto(/http\S+\/link\/\S+/.exec(text)?.[0] ?? "");
  await signUpPage(page).choose("a long enough password");
  await expect(page.getByRole("heading", { name: "Welcome, Ada Byron" })).toBeVisible();

  await page.goto("/outbox");
  await expect(page.getByRole("heading", { name: "There is no outbox here" })).toBeVisible();
  expect(product.said()).not.toContain("/outbox");
});
