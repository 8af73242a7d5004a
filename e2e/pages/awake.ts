import { expect, type Locator } from "@playwright/test";

/** A control answers once the page's script has taken it over. People are slower than that; stories are not. */
export async function awake(control: Locator): Promise<Locator> {
  await expect.poll(() => control.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps")))).toBe(true);
  return control;
}

export const press = async (control: Locator) => (await awake(control)).click();
