import type { Page } from "@playwright/test";
import { awake, press } from "./awake";

/** A Change: what is proposed, what is said of it, and what lets it in. */
export const changePage = (page: Page) => {
  const review = page.getByRole("region", { name: "Your review" });
  const approve = review.getByRole("button", { name: /^Approve/ });
  const making = page.getByRole("main");
  return {
    review,
    approve,
    title: page.getByRole("heading", { level: 1 }),
    header: page.getByRole("main").locator("header"),
    prompts: page.getByRole("region", { name: "Prompts" }),
    history: page.getByRole("region", { name: "Reviews" }),
    reviewers: page.getByRole("region", { name: "Reviewers" }),
    checks: page.getByRole("region", { name: "Checks" }),
    allowed: (environment: string) => page.getByRole("region", { name: `Allowed into ${environment}?` }),

    async open(slug: string, serial: number) {
      await page.goto(`/${slug}/changes/${serial}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
    },

    /** Proposes the newest version of a prompt, from the prompt's own page. */
    async propose(slug: string, key: string, { title, why, reviewer }: { title: string; why: string; reviewer?: string }) {
      await page.goto(`/${slug}/changes/new?prompt=${key}`);
      const name = making.getByRole("textbox", { name: "Title" });
      await awake(name);
      await name.fill(title);
      await making.getByRole("textbox", { name: "Description" }).fill(why);
      if (reviewer) {
        await making.getByRole("button", { name: "Ask somebody" }).click();
        await page.getByRole("combobox", { name: "Who shall review it?" }).fill(reviewer);
        await page.getByRole("option", { name: reviewer }).click();
      }
      await press(making.getByRole("button", { name: "Open for review" }));
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
    },

    /** Says something of a line, and what it should read instead. */
    async suggest(line: string, { body, words }: { body: string; words: string }) {
      await press(page.getByRole("button", { name: `Comment on “${line}`, exact: false }));
      const box = page.locator("form").filter({ has: page.getByRole("textbox", { name: /^Comment on “/ }) });
      await box.getByRole("textbox", { name: /^Comment on/ }).fill(body);
      await box.getByRole("button", { name: "Suggest other words" }).click();
      await box.getByRole("textbox", { name: "In place of these words" }).fill(words);
      await box.getByRole("button", { name: "Comment", exact: true }).click();
      await box.waitFor({ state: "hidden" });
    },

    /** Takes up what somebody suggested. */
    takeUp: () => press(page.getByRole("button", { name: "Apply" }).first()),

    /** Releases to one environment of its way, which must let it in. */
    async release(environment: string) {
      await page.getByRole("button", { name: `Release into ${environment}…` }).click();
      await page.getByRole("dialog").getByRole("button", { name: `Release into ${environment}` }).click();
      await page.getByRole("region", { name: environment, exact: true }).getByText(/live there/).waitFor();
    },
  };
};
