import type { APIResponse } from "@playwright/test";
import { endSessionsOf, makePerson, makeSession } from "#server/test/factories";
import { startProduct } from "#server/test/product";
import { expect, test } from "./fixtures";
import { signInPage } from "./pages/account";

const policyOf = (response: APIResponse) => response.headers()["content-security-policy"] ?? "";
const nonceIn = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1];

test("a page lets in only scripts that bear its nonce", async ({ request }) => {
  const [one, two] = [await request.get("/sign-in"), await request.get("/sign-in")];
  const scripts = policyOf(one).split("; ").find((rule) => rule.startsWith("script-src"));
  expect(scripts).toContain("'strict-dynamic'");
  expect(scripts).not.toContain("unsafe");
  expect(nonceIn(policyOf(one))).not.toBe(nonceIn(policyOf(two)));
  const page = await one.text();
  const tags = page.match(/<script\b[^>]*>/g) ?? [];
  expect(tags.length).toBeGreaterThan(1);
  expect(tags.filter((tag) => !tag.includes(`nonce="${nonceIn(policyOf(one))}"`))).toEqual([]);
});

test("a script that was smuggled in does not run", async ({ page, allowConsole }) => {
  allowConsole(/Content Security Policy/);
  await page.goto("/sign-in");
  const refused = page.waitForEvent("console", (message) => message.text().includes("Content Security Policy"));
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="document.title = 1">'));
  await refused;
  await expect(page).toHaveTitle("Sign in · Galley");
});

test("nobody frames a page or guesses its content, and http promises no https", async ({ request }) => {
  const answer = await request.get("/");
  expect(policyOf(answer)).toContain("frame-ancestors 'none'");
  expect(answer.headers()).toMatchObject({ "x-frame-options": "DENY", "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
  expect(answer.headers()).not.toHaveProperty("strict-transport-security");
  expect(answer.headers()).not.toHaveProperty("x-powered-by");
});

test("a session lies in a cookie that scripts and other sites can't use", async ({ page }) => {
  const person = await makePerson({ password: "a long enough password" });
  await signInPage(page).open();
  await signInPage(page).submit(person);
  await expect(page).toHaveURL("/new");
  const session = (await page.context().cookies()).find(({ name }) => name === "galley.session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", secure: false, path: "/" });
});

test("under https, cookies stay on https", async () => {
  const product = await startProduct({ PUBLIC_URL: "https://galley.example", TRUST_PROXY: "1" });
  try {
    const answer = await fetch(`${product.url}/api/auth/csrf`, { headers: { "x-forwarded-host": "galley.example" } });
    expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
    const cookies = answer.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/^__(Host|Secure)-.*; Secure/);
  } finally {
    await product.stop();
  }
});

test("what another site sends is refused", async ({ request }) => {
  const foreign: Record<string, string>[] = [{ origin: "https://elsewhere.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }, {}];
  for (const headers of foreign) {
    const answer = await request.post("/api/trpc/account.requestLink", { headers, data: { json: { purpose: "sign_in", email: "ada@example.com" } } });
    expect(answer.status()).toBe(403);
    expect(await answer.json()).toMatchObject({ detail: "Galley accepts changes from its own pages only, so nothing was changed. Open Galley in its own tab and try again there." });
  }
});

test("a name that is not ours is not answered", async ({ request }) => {
  const answer = await request.get("/sign-in", { headers: { host: "elsewhere.example" } });
  expect(answer.status()).toBe(421);
  expect(await answer.json()).toMatchObject({ title: "Galley has another address" });
});

test("signing in needs the token of our own form", async ({ request, baseURL }) => {
  const { email } = await makePerson({ password: "a long enough password" });
  const signIn = async (token: object) => {
    const form = { email, password: "a long enough password", json: "true", ...token };
    await request.post("/api/auth/callback/password", { headers: { origin: baseURL ?? "" }, form });
    return (await request.storageState()).cookies.map(({ name }) => name);
  };
  expect(await signIn({})).not.toContain("galley.session");
  expect(await signIn((await (await request.get("/api/auth/csrf")).json()) as { csrfToken: string })).toContain("galley.session");
});

test("the cookie of an ended session opens nothing", async ({ request }) => {
  const person = await makePerson();
  const { name, value } = await makeSession(person);
  const ask = () => request.get(`/api/trpc/account.me?input=${encodeURIComponent('{"json":{}}')}`, { headers: { cookie: `${name}=${value}` } });
  expect((await ask()).status()).toBe(200);
  await endSessionsOf(person);
  const refused = await ask();
  expect(refused.status()).toBe(401);
  expect(await refused.text()).toContain("You are signed out. Nothing was changed; sign in and try again.");
});
