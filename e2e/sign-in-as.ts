import type { Page } from "@playwright/test";
import { makeSession, type TestPerson } from "#server/test/factories";

/** Signs a browser in without its form, which is a story of its own. */
export async function signInAs(page: Page, person: TestPerson) {
  await page.context().addCookies([{ ...(await makeSession(person)), url: process.env.E2E_URL, httpOnly: true, sameSite: "Lax" }]);
}
