import type { Json } from "#server/core/version/content";
import type { Counts } from "#server/recorder/event";
import type { Chance } from "./chance";

const marks: [string, string][] = [
  ["mail", "Reach me at [mail]."],
  ["phone", "Ring me on [phone]."],
  ["account", "Pay it to [bank account]."],
];

/** Some write their addresses and numbers, which were taken out before it was kept. */
export function withoutPersonal(chance: Chance, given: Record<string, Json>): { given: Record<string, Json>; counts?: Counts } {
  const message = given.customer_message;
  if (typeof message !== "string" || !chance.likely(0.09)) return { given };
  const [detector, sentence] = chance.among(marks);
  return { given: { ...given, customer_message: `${message} ${sentence}` }, counts: { [detector]: 1 } };
}
