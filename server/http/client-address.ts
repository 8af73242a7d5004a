import type { IncomingMessage } from "node:http";

/** Who really asks: the nearest address that is not one of our own proxies. What a client claims beyond that is ignored. */
export function clientAddress(req: IncomingMessage, trustProxy: number): string {
  const nearest = plain(req.socket.remoteAddress ?? "");
  if (trustProxy === 0) return nearest;
  const forwarded = req.headers["x-forwarded-for"];
  const claimed = (Array.isArray(forwarded) ? forwarded.join(",") : (forwarded ?? "")).split(",");
  const chain = [...claimed.map((address) => address.trim()).filter(Boolean), nearest];
  return plain(chain.at(-1 - trustProxy) ?? chain[0] ?? nearest);
}

const plain = (address: string) => (address.startsWith("::ffff:") ? address.slice(7) : address);
