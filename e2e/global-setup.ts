import { readFileSync } from "node:fs";
import path from "node:path";
import { startProduct } from "#server/test/product";

/** Runs the built product for all stories, and tells the factories in the workers where its database is. */
export default async function setup() {
  const product = await startProduct();
  const kept = (name: string) => readFileSync(path.join(product.dataDir, name), "utf8").trim();
  Object.assign(process.env, {
    E2E_URL: product.url,
    E2E_OUTBOX: `${product.url}/outbox?key=${kept("owner-key")}`,
    E2E_OWNER_URL: product.running.ownerUrl,
    PUBLIC_URL: product.url,
    DATA_DIR: product.dataDir,
    AUTH_SECRET: kept("auth-secret"),
    DATABASE_APP_URL: product.running.appUrl,
    DATABASE_LISTEN_URL: product.running.listenUrl,
    DATABASE_QUEUE_URL: product.running.queueUrl,
  });
  return product.stop;
}
