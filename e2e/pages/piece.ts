import type { Page } from "@playwright/test";
import { press } from "./awake";

/** One deliverable with its tries. */
export const piecePage = (page: Page) => {
  const about = page.getByRole("complementary", { name: "About this piece" });
  return {
    about,
    attempts: about.getByRole("region", { name: "Attempts" }),
    finalText: page.getByRole("region", { name: /^Final text/ }),
    verdict: (name: string) => page.getByRole("group", { name: /^Verdict on/ }).getByRole("button", { name: new RegExp(`^.?\\s*${name}`, "i") }),

    async keepFinal(text: string) {
      await press(page.getByRole("button", { name: "Paste the final text" }));
      await page.getByRole("textbox", { name: "The text as it was used" }).fill(text);
      await page.getByRole("button", { name: "Keep the final text" }).click();
    },

    async publish() {
      await press(page.getByRole("button", { name: "It went out" }));
      await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
      await page.getByRole("dialog").waitFor({ state: "hidden" });
    },
  };
};
