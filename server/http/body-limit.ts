import type { ClientRequest, IncomingMessage } from "node:http";

/** Sends a body on while it comes. Past the limit it is still read, though kept nowhere, so that the sender hears the answer. */
export function sendBody(from: IncomingMessage, to: ClientRequest, limit: number, tooLarge: () => void): void {
  let size = 0;
  from.pipe(to);
  from.on("data", (chunk: Buffer) => {
    const before = size;
    size += chunk.length;
    if (size <= limit || before > limit) return;
    discard(from, to);
    tooLarge();
  });
}

function discard(from: IncomingMessage, to: ClientRequest) {
  from.unpipe(to);
  from.resume();
  to.destroy();
}
