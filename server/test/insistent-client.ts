import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

export interface InsistentClient {
  /** Says it again and again until it is answered, and gives that answer. */
  post(path: string, authorization: string, items: readonly unknown[]): Promise<Answered[]>;
  /** How often something had to be said again. */
  repeats: number;
  close(): void;
}

/** What became of one item: refused with a reason, else stored. */
export interface Answered {
  id?: string;
  status: "new" | "merged" | "same" | "refused";
  detail?: string;
}

const patienceMs = 20_000;
const pauseMs = 40;

/** An application that takes nothing for stored until it is told so. */
export function insistentClient(url: string): InsistentClient {
  const agent = new Agent({ keepAlive: true });
  const origin = url.replace("localhost", "127.0.0.1");
  const client: InsistentClient = {
    repeats: 0,
    async post(path, authorization, items) {
      // One by itself is sent as an application would send it.
      const body = JSON.stringify(items.length === 1 ? items[0] : items);
      for (;;) {
        const { status, said } = await ask(`${origin}/api/v1/${path}`, agent, authorization, body).catch(nothing);
        if (status === 200 || status === 207) return (JSON.parse(said) as { results: Answered[] }).results; // safe because the API says so
        if (status === 422) return items.map(() => ({ status: "refused", detail: said }));
        if (status !== 0 && status < 500 && status !== 429) throw new Error(`This was to be stored, and was answered ${status}: ${said}`);
        client.repeats += 1;
        await wait(pauseMs);
      }
    },
    close: () => agent.destroy(),
  };
  return client;
}

/** Nobody answered, or not to the end. */
const nothing = () => ({ status: 0, said: "" });

async function ask(url: string, agent: Agent, authorization: string, body: string) {
  const headers = { authorization, host: new URL(url).host.replace("127.0.0.1", "localhost"), "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const asked = request(url, { agent, method: "POST", headers, signal: AbortSignal.timeout(patienceMs) });
  asked.end(body);
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, said: await text(answer) };
}
