import { numberFrom, numberText, stepped } from "#server/core/version/number";
import type { DemoPrompt } from "./story";

/** The number of each version, as it follows from the first and the steps. */
export function numbersOf({ first, versions }: DemoPrompt): string[] {
  let number = numberFrom(first);
  return versions.map(({ step }, index) => {
    if (number && index > 0) number = stepped(number, step ?? "patch");
    return number ? numberText(number) : first;
  });
}
