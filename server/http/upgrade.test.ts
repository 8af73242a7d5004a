import { once } from "node:events";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { passUpgrades } from "./upgrade";

const next = http.createServer();
const gateway = http.createServer();
const origin = "http://localhost:3000";
beforeAll(async () => {
  next.on("upgrade", (req, socket) => socket.end(`HTTP/1.1 101 Switching Protocols\r\n\r\n${req.url} for ${req.headers.host}`));
  next.listen(0, "127.0.0.1");
  await once(next, "listening");
  passUpgrades(gateway, new URL(origin), new URL(`http://127.0.0.1:${(next.address() as AddressInfo).port}`));
  gateway.listen(0, "127.0.0.1");
  await once(gateway, "listening");
});
afterAll(() => [next, gateway].forEach((server) => server.close()));

async function upgrade(from: string): Promise<string> {
  const socket = net.connect((gateway.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`GET /_next/hmr HTTP/1.1\r\nHost: localhost:3000\r\nOrigin: ${from}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`);
  return text(socket);
}

test("a socket of our own page reaches Next", async () => {
  expect(await upgrade(origin)).toBe("HTTP/1.1 101 Switching Protocols\r\n\r\n/_next/hmr for localhost:3000");
});

test("a socket of another site does not", async () => {
  expect(await upgrade("https://evil.example.com")).toBe("");
});
