import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "vitest";
import { cookieFor, cookieName } from "#server/access/session";
import type { Params, Route } from "#server/http/router";

interface Asked {
  params?: Params;
  status?: number;
}

/** Asks an endpoint as a signed-in browser, lets things happen until it has said what it should, and returns all it said. */
export async function listenTo(route: Route, sessionId: string, until: string, happen: () => Promise<void>, { params = {}, status = 200 }: Asked = {}): Promise<string> {
  const server = http.createServer((req, res) => void route.handle(req, res, params));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${route.path}`;
    const response = await fetch(address, { method: route.method, headers: { cookie: `${cookieName()}=${await cookieFor(sessionId)}` } });
    expect(response.status).toBe(status);
    let said = "";
    let over = false;
    const reading = (async () => {
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) said += decoder.decode(chunk);
      over = true;
    })().catch(() => undefined); // a stream ends when the server is closed
    await expect.poll(async () => happen().then(() => said)).toContain(until);
    // From here on it hears everything: what happens once more is heard whole.
    const before = said.length;
    if (!over) await happen();
    await expect.poll(() => over || said.slice(before).includes(until)).toBe(true);
    server.closeAllConnections();
    await reading;
    return said;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
