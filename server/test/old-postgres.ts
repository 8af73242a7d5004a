import { once } from "node:events";
import net from "node:net";

/** Speaks just enough of the protocol to say who it is: there is no older PostgreSQL to start here. */
export async function startOldPostgres(): Promise<net.Server> {
  const server = net.createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      socket.write(Buffer.concat([message("R", int(0)), message("Z", Buffer.from("I"))]));
      socket.on("data", (asked) => asked[0] === 0x51 && socket.write(answer()));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function answer(): Buffer {
  const columns: [string, number, string][] = [["version", 25, "17.6"], ["major", 23, "17"], ["may", 16, "t"], ["login", 25, "me"]];
  const described = columns.map(([name, type]) => Buffer.concat([Buffer.from(`${name}\0`), int(0), short(0), int(type), short(-1), int(-1), short(0)]));
  const values = columns.map(([, , value]) => Buffer.concat([int(value.length), Buffer.from(value)]));
  return Buffer.concat([
    message("T", Buffer.concat([short(columns.length), ...described])),
    message("D", Buffer.concat([short(columns.length), ...values])),
    message("C", Buffer.from("SELECT 1\0")),
    message("Z", Buffer.from("I")),
  ]);
}

const message = (type: string, body: Buffer) => Buffer.concat([Buffer.from(type), int(body.length + 4), body]);
const int = (value: number) => bufferOf(4, value);
const short = (value: number) => bufferOf(2, value);
function bufferOf(size: number, value: number): Buffer {
  const buffer = Buffer.alloc(size);
  buffer.writeIntBE(value, 0, size);
  return buffer;
}
