import type { IncomingMessage, Server } from "node:http";
import net from "node:net";
import type { Duplex } from "node:stream";

/** Passes web sockets through to Next in development, where hot reload uses them. */
export function passUpgrades(server: Server, publicUrl: URL, nextUrl: URL): void {
  server.on("upgrade", (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (req.headers.origin !== publicUrl.origin) return socket.destroy();
    const upstream = net.connect(Number(nextUrl.port), nextUrl.hostname, () => {
      upstream.write(`${req.method} ${req.url} HTTP/1.1\r\n${rawHeaders(req)}\r\n\r\n`);
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const side of [upstream, socket]) {
      side.on("error", () => {});
      side.once("close", () => (side === upstream ? socket : upstream).destroy());
    }
  });
}

function rawHeaders({ rawHeaders: raw }: IncomingMessage): string {
  const lines: string[] = [];
  for (let index = 0; index < raw.length; index += 2) lines.push(`${raw[index]}: ${raw[index + 1]}`);
  return lines.join("\r\n");
}
