import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Refused } from "./refused";

export const bodyLimit = 5 * 2 ** 20;

const json = /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const unpack = promisify(gunzip);

/** The JSON of a body, and its bytes as they were meant. A sender who takes too long is cut off by the server's own limits. */
export async function readJson(req: IncomingMessage): Promise<{ bytes: Buffer; value: unknown }> {
  if (!json.test(req.headers["content-type"] ?? "")) throw new Refused("wrong-content-type", "The body has to be JSON, and its Content-Type has to say application/json. Nothing was changed; send it so.");
  const bytes = await unpacked(req.headers["content-encoding"], await readBytes(req));
  if (!isUtf8(bytes)) throw new Refused("unreadable-body", "The body is not UTF-8. Nothing was changed; encode it and send it again.");
  return { bytes, value: parsed(bytes.toString("utf8")) };
}

/** Past the limit it is still read, though kept nowhere, so that the sender hears the answer. */
function readBytes(req: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(req.headers["content-length"]) > bodyLimit) return reject(tooLarge());
    const chunks: Buffer[] = [];
    let size = 0;
    req.on("data", (chunk: Buffer) => {
      if (size > bodyLimit) return;
      size += chunk.length;
      if (size <= bodyLimit) return void chunks.push(chunk);
      chunks.length = 0;
      reject(tooLarge());
    });
    req.on("end", () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    req.on("error", reject); // it broke off, and nobody is left to tell
  });
}

async function unpacked(encoding: string | undefined, bytes: Buffer): Promise<Buffer> {
  if (!encoding || encoding.toLowerCase() === "identity") return bytes;
  if (encoding.toLowerCase() !== "gzip") throw new Refused("wrong-content-type", "A body is read as it is or as gzip. Nothing was changed; send it so.", { headers: { "accept-encoding": "gzip" } });
  try {
    return await unpack(bytes, { maxOutputLength: bodyLimit }); // stops while it unpacks
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    throw new Refused("unreadable-body", "The body is not gzip, though its Content-Encoding says so. Nothing was changed; send it again.");
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused("bad-json", `The body is not JSON${placeIn(text, error)}. Nothing was changed; mend it and send it again.`);
  }
}

/** Where it stopped making sense, without repeating what it said. */
function placeIn(text: string, error: unknown): string {
  const at = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  const before = text.slice(0, at === undefined ? text.length : Number(at)).split("\n");
  return `: it stops making sense at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

const tooLarge = () => new Refused("too-large", "The body has more than 5 MB, unpacked too. Nothing was changed; send it in smaller parts.");
