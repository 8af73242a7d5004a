import type { IncomingMessage } from "node:http";
import { bodyLimit } from "./read-body";
import { Refused } from "./refused";

const usual = 256 * 2 ** 20;
const full = "More is being sent than can be held just now. Nothing of this was changed; send it again in a moment.";

/** How much of what was sent is held at once, whoever sent it: what comes on top is asked to come again, before it is read. */
export function createBodyRoom(most = usual) {
  let held = 0;
  return async <T>(req: IncomingMessage, work: () => Promise<T>): Promise<T> => {
    const weight = weightOf(req);
    if (held + weight > most) throw new Refused("unavailable", full, { retryAfterSeconds: 2 });
    held += weight;
    try {
      return await work();
    } finally {
      held -= weight;
    }
  };
}

/** Whoever doesn't say how long it will be, may send the most there is. */
function weightOf({ headers }: IncomingMessage): number {
  const said = headers["content-encoding"] ? Number.NaN : Number(headers["content-length"]);
  return Number.isFinite(said) ? Math.min(said, bodyLimit) : bodyLimit;
}
