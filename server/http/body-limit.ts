import type { ClientRequest, IncomingMessage } from "node:http";
import { pipeline, Transform } from "node:stream";

export class TooLarge extends Error {}

/** Sends a body on while it comes, and breaks off when it grows past the limit. */
export function limitBody(from: IncomingMessage, to: ClientRequest, limit: number, broken: (error: Error) => void): void {
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new TooLarge());
      else done(null, chunk);
    },
  });
  pipeline(from, counted, to, (error) => error && broken(error));
}
