import { expect, type Page } from "@playwright/test";
import { awake } from "./awake";

/** A prompt on its canvas. */
export const canvasPage = (page: Page) => {
  const saving = page.getByRole("dialog", { name: /^Save / });
  const sheet = page.getByRole("region", { name: "Prompt", exact: true });
  return {
    sheet,
    saving,
    preview: page.getByRole("complementary", { name: "Preview" }),
    inputs: page.getByRole("complementary", { name: "Inputs" }),
    block: (name: string) => sheet.getByRole("textbox", { name: new RegExp(`^${name},`) }),
    state: page.getByRole("status").filter({ hasText: /Draft|As in|Nothing written|Not saved/ }),

    async open(slug: string, key: string) {
      await page.goto(`/${slug}/prompts/${encodeURIComponent(key)}`);
      await awake(page.getByRole("button", { name: /^Save version/ }));
    },

    /** Goes into a block and leaves the caret at its end. */
    async enter(name: string) {
      const text = this.block(name).first();
      await text.click();
      await expect(this.block(name).first()).toHaveAttribute("contenteditable", "true");
      await page.keyboard.press("ControlOrMeta+End");
    },

    /** Saves what is in hand, by keyboard. */
    async save(what: string, why: string) {
      await page.keyboard.press("ControlOrMeta+s");
      await saving.getByRole("textbox", { name: "What changed" }).fill(what);
      await saving.getByRole("textbox", { name: "Why", exact: true }).fill(why);
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(saving).toBeHidden();
    },
  };
};
