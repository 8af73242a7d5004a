import type { Locator } from "@playwright/test";
import { awake, press } from "./awake";

/** What a person does by hand, counted: each click, and each field they fill. */
export function countedHand() {
  let count = 0;
  return {
    actions: () => count,
    async click(control: Locator) {
      count += 1;
      await press(control);
    },
    async fill(field: Locator, words: string) {
      count += 1;
      await (await awake(field)).fill(words);
    },
  };
}
