import { setTimeout as wait } from "node:timers/promises";

interface Sent {
  /** Each was told to be stored. */
  acknowledged: string[];
  /** How often something had to be sent again. */
  repeats: number;
}

interface Load {
  url: string;
  authorization: string;
  events: number;
  clients: number;
  /** Given how many are acknowledged by now. */
  progress?(acknowledged: number): void;
}

type Item = Record<string, unknown> & { id: string };

/** Logs runs in several requests at a time, and each again until it is told that it is stored. Every third run is said in two parts and then rated. */
export async function logInsistently({ url, authorization, events, clients, progress }: Load): Promise<Sent> {
  const sent: Sent = { acknowledged: [], repeats: 0 };
  let next = 0;

  async function post(path: string, items: readonly Item[]) {
    for (;;) {
      const answer = await fetch(`${url}/api/v1/${path}`, { method: "POST", headers: { authorization, "content-type": "application/json" }, body: JSON.stringify(items), signal: AbortSignal.timeout(20_000) }).catch(() => undefined);
      if (answer?.status === 200) {
        await answer.text();
        return;
      }
      if (answer && answer.status < 500 && answer.status !== 429) throw new Error(`This was to be stored, and was refused: ${await answer.text()}`);
      sent.repeats += 1;
      await wait(50);
    }
  }

  async function work(client: number) {
    while (next < events) {
      const first = next;
      next += 1 + (first % 20);
      const runs = Array.from({ length: Math.min(next, events) - first }, (_, at) => run(first + at));
      await post("runs", runs);
      const more = runs.filter((_, at) => (first + at) % 3 === 0);
      if (more.length > 0) {
        await Promise.all([post("runs", more.map(({ id }) => ({ id, output: `Done ${id}`, saidAt: 2_000_000_000_000 }))), post("ratings", more.map(({ id }) => ({ id: `of ${id}`, run: id, verdict: "usable", at: 1_700_000_000_000 + client })))]);
      }
      sent.acknowledged.push(...runs.map(({ id }) => id));
      progress?.(sent.acknowledged.length);
    }
  }

  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return sent;
}

const run = (at: number): Item => ({
  ...{ id: `run-${at}`, prompt: "letter", customer: `customer-${at % 7}`, environment: "production", model: "small", status: "ok", output: `Draft ${at}`, saidAt: 1_000_000_000_000 },
  ...{ tokens: { input: 10, output: 2 }, cost: 0.001, latencyMs: at % 500, at: Date.now() },
  ...(at % 5 === 0 && { piece: `piece-${at % 500}` }),
});
