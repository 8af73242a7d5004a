import { fork } from "node:child_process";
import { once } from "node:events";
import { startProduct } from "#server/test/product";
import { compare } from "./compare.mjs";

export const title = "The gateway: what it costs to pass through it";

export async function run() {
  const bare = fork("bench/bare.mjs");
  const [{ port }] = await once(bare, "message");
  const product = await startProduct();
  try {
    await compare({ connections: 64 }, [
      { name: "bare listener", url: `http://127.0.0.1:${port}/` },
      { name: "gateway /health", url: `${product.url}/health` },
    ]);
    await compare({ connections: 8 }, [
      { name: "sign-in page from Next", url: `${product.running.nextUrl}/sign-in`, headers: product.proof },
      { name: "the same through the gateway", url: `${product.url}/sign-in` },
    ]);
  } finally {
    bare.disconnect();
    await product.stop();
  }
}
