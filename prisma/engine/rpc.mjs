import { createInterface } from "node:readline";
import { methodsFor } from "./methods.mjs";
import { lastPanic } from "./wasm.mjs";

/** JSON-RPC, one message per line, answered in the order asked. */
export function serve(asked) {
  const callMethod = methodsFor(asked, print);
  let turn = Promise.resolve();
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      if (!line.trim()) return;
      const message = JSON.parse(line);
      if (message.method === undefined) acknowledged(message.id);
      else turn = turn.then(() => answer(message, callMethod));
    })
    .on("close", () => turn.then(() => process.exit()));
}

async function answer({ id, method, params }, callMethod) {
  try {
    send({ id, result: (await callMethod(method, params)) ?? null });
  } catch (error) {
    const panic = lastPanic();
    send({
      id,
      error: {
        code: 4466,
        message: "An error happened. Check the data field for details.",
        data: {
          is_panic: Boolean(panic),
          message: panic || (error?.message ?? String(error)),
          meta: error?.meta ?? null,
          error_code: error?.code ?? error?.error_code ?? null,
        },
      },
    });
  }
}

const printing = new Map();

/** Only the CLI may write to the terminal: it is asked to print, and says when it has. */
function print(content) {
  const id = `print-${crypto.randomUUID()}`;
  send({ id, method: "print", params: { content } });
  return new Promise((resolve) => printing.set(id, resolve));
}

function acknowledged(id) {
  printing.get(id)?.();
  printing.delete(id);
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
