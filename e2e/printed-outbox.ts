import { setTimeout as wait } from "node:timers/promises";
import type { Product } from "#server/test/product";

/** The link to the outbox as it is printed once Galley is ready. */
export async function printedOutbox({ said }: Product): Promise<string> {
  for (;;) {
    const link = /http\S+\/outbox\?key=\S+/.exec(said())?.[0];
    if (link) return link;
    await wait(20);
  }
}
