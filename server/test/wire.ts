import { once } from "node:events";
import net from "node:net";

export interface Wire {
  /** The same server, reached through this wire. */
  url: string;
  /** Ends every connection and takes no new ones. */
  cut(): void;
  /** Takes connections and answers nothing, as a server does that hangs. */
  freeze(): void;
  mend(): void;
  close(): Promise<void>;
}

/** A wire to a real server, for tests in which that server can't be reached for a while. */
export async function startWire(to: string): Promise<Wire> {
  const target = new URL(to);
  const open = new Set<net.Socket>();
  let state: "whole" | "cut" | "frozen" = "whole";

  const server = net.createServer((near) => {
    keep(near);
    if (state === "cut") near.destroy();
    if (state !== "whole") return;
    const far = net.connect(Number(target.port), target.hostname);
    keep(far);
    near.pipe(far).pipe(near);
    near.once("close", () => far.destroy());
    far.once("close", () => near.destroy());
  });
  function keep(socket: net.Socket) {
    open.add(socket);
    socket.on("error", () => undefined).once("close", () => open.delete(socket));
  }
  const sever = () => {
    for (const socket of open) socket.destroy();
  };

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(to);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as net.AddressInfo).port);

  return {
    url: url.href,
    cut() {
      state = "cut";
      sever();
    },
    freeze() {
      state = "frozen";
      sever();
    },
    mend() {
      if (state === "frozen") sever();
      state = "whole";
    },
    async close() {
      state = "cut";
      sever();
      server.close();
      await once(server, "close");
    },
  };
}
