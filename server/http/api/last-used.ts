import { markKeysUsed } from "#server/access/sql";
import { log } from "#server/log";

const againMs = 60_000;
const gatherMs = 1000;

/** Notes that keys are used, in batches, and of one key at most once a minute. The first use shows within a second. */
export function createLastUsed(mark = markKeysUsed) {
  const noted = new Map<string, number>();
  let waiting: string[] = [];

  async function flush() {
    const ids = waiting;
    waiting = [];
    await mark(ids, new Date()).catch((err: unknown) => log().warn({ err }, "When keys were last used could not be noted."));
    const before = performance.now() - againMs;
    for (const [id, at] of noted) if (at < before) noted.delete(id);
  }

  return (id: string) => {
    const now = performance.now();
    if (now - (noted.get(id) ?? -Infinity) < againMs) return;
    noted.set(id, now);
    if (waiting.push(id) === 1) setTimeout(() => void flush(), gatherMs).unref();
  };
}
