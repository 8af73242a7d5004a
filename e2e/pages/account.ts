import type { Page } from "@playwright/test";

export const signUpPage = (page: Page) => ({
  open: () => page.goto("/sign-up"),
  async submit({ name, email }: { name: string; email: string }) {
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("textbox", { name: "E-mail" }).fill(email);
    await page.getByRole("button", { name: "Send me the letter" }).click();
  },
  /** On the page that the letter leads to. */
  async choose(password: string) {
    await page.getByLabel("Password", { exact: true }).filter({ visible: true }).fill(password);
    await page.getByRole("button", { name: "Create the account" }).click();
  },
});

export const signInPage = (page: Page) => ({
  open: (to?: string) => page.goto(to === undefined ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`),
  heading: page.getByRole("heading", { name: "Sign in" }),
  async submit({ email, password }: { email: string; password?: string }) {
    await page.getByRole("textbox", { name: "E-mail" }).fill(email);
    await page.getByLabel("Password", { exact: true }).filter({ visible: true }).fill(password ?? "");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
  },
  async askForLink(email: string) {
    await page.getByRole("textbox", { name: "E-mail" }).fill(email);
    await page.getByRole("button", { name: "Send me a link instead" }).click();
  },
});

export const joinPage = (page: Page) => ({
  async submit({ name, password }: { name: string; password: string }) {
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByLabel("Password", { exact: true }).filter({ visible: true }).fill(password);
    await page.getByRole("button", { name: /^Join / }).click();
  },
});

export const accountPage = (page: Page) => ({
  open: () => page.goto("/account"),
  signOutEverywhere: () => page.getByRole("button", { name: "Sign out everywhere", exact: true }).click(),
});

export const forgotPage = (page: Page) => ({
  async askFor(email: string) {
    await page.goto("/forgot");
    await page.getByRole("textbox", { name: "E-mail" }).fill(email);
    await page.getByRole("button", { name: "Send me the link" }).click();
    await page.getByRole("heading", { name: "A letter is on its way" }).waitFor();
  },
  async choose(password: string) {
    await page.getByLabel("New password").filter({ visible: true }).fill(password);
    await page.getByRole("button", { name: "Save it and sign in" }).click();
  },
});
