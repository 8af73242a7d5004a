import type { Json } from "#server/core/version/content";
import type { Chance } from "./chance";

const sentences = ["Write to {name}@home.example.", "Ring me on 07700 900142.", "Pay it to GB29 NWBK 6016 1331 9268 19."];

/** Some write their addresses and numbers, which are taken out before it is kept. */
export function withPersonal(chance: Chance, given: Record<string, Json>): Record<string, Json> {
  const message = given.customer_message;
  return typeof message === "string" && chance.likely(0.09) ? { ...given, customer_message: `${message} ${chance.among(sentences)}` } : given;
}
