import { once } from "node:events";
import http, { type IncomingHttpHeaders, type RequestListener } from "node:http";
import net, { type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { freePort } from "#server/boot/free-port";
import type { Api } from "#server/http/api/api";
import { createPages } from "#server/http/pages";
import type { Route } from "#server/http/router";
import { createGateway } from "#server/http/server";

interface Setting {
  publicUrl?: string;
  trustProxy?: number;
  routes?: Route[];
  api?: (publicUrl: URL) => Api;
  bodyLimit?: number;
  patience?: number;
  development?: boolean;
  limits?: { headers?: number; request?: number; check?: number };
}

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface TestGateway {
  port: number;
  origin: string;
  ask(asked?: Asked): Promise<Answer>;
  /** Sends these characters as they are and returns all that comes back until the connection closes. */
  say(characters: string): Promise<string>;
  /** Starts or stops the pages behind the gateway. */
  next: { listen(): Promise<void>; close(): Promise<void> };
  close(): Promise<void>;
}

/** A real gateway on a real port, before a stub that stands for Next. */
export async function openGateway(next: RequestListener, setting: Setting = {}): Promise<TestGateway> {
  const port = await freePort();
  const nextPort = await freePort();
  const origin = setting.publicUrl ?? `http://localhost:${port}`;
  const publicUrl = new URL(origin);
  const { trustProxy = 0, routes = [], api, limits, bodyLimit, patience, development = false } = setting;
  const pages = createPages({ publicUrl, nextUrl: new URL(`http://127.0.0.1:${nextPort}`), trustProxy, development, proof: {}, bodyLimit, patience });
  const server = createGateway({ publicUrl, trustProxy, routes, api: api?.(publicUrl), pages, limits });
  const stub = http.createServer(next);
  await Promise.all([listen(server, port), listen(stub, nextPort)]);
  return {
    port,
    origin,
    ask: (asked = {}) => request(port, publicUrl.host, asked),
    say: (characters) => say(port, characters),
    next: { listen: () => listen(stub, nextPort), close: () => close(stub) },
    close: async () => void (await Promise.all([close(server), stub.listening && close(stub)])),
  };
}

async function request(port: number, host: string, { method = "GET", path = "/", headers, body }: Asked): Promise<Answer> {
  const asked = http.request({ host: "127.0.0.1", port, method, path, headers: { host, connection: "keep-alive", ...headers }, agent: false });
  asked.end(body);
  const [answer] = (await once(asked, "response")) as [http.IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
}

async function say(port: number, characters: string): Promise<string> {
  const socket = net.connect(port, "127.0.0.1");
  socket.write(characters);
  return text(socket);
}

async function listen(server: http.Server, port: number): Promise<void> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  if ((server.address() as AddressInfo).port !== port) throw new Error("listens elsewhere");
}

async function close(server: http.Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
