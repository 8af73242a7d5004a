import type { Page } from "@playwright/test";

/** Words that stand on the page: those still on their way to it don't yet. */
export const said = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true });
