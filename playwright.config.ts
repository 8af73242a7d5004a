import { defineConfig, devices } from "@playwright/test";
import { chromium } from "./e2e/browser";

const desktop = { viewport: { width: 1440, height: 900 } };

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/browser",
  globalSetup: "./e2e/global-setup.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: process.env.CI ? 1 : 0, // a crowded machine gets a second try, and its report says which story needed it
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  // These only end what hangs: how long a story takes proves nothing.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  use: {
    actionTimeout: 60_000,
    launchOptions: chromium(),
    contextOptions: { reducedMotion: "reduce" },
    trace: "on-first-retry", // to watch each story costs an eighth of its time
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: desktop },
    { name: "phone", grep: /@phone/, use: { ...devices["iPhone 14"], deviceScaleFactor: 1, defaultBrowserType: "chromium" } },
  ],
});
