import { readFileSync } from "node:fs";
import path from "node:path";
import { startProduct } from "#server/test/product";
import { printedOutbox } from "./printed-outbox";

/** Runs the built product for all stories, and tells the factories in the workers where its database is. */
export default async function setup() {
  const product = await startProduct();
  Object.assign(process.env, {
    E2E_URL: product.url,
    E2E_OUTBOX: await printedOutbox(product),
    E2E_OWNER_URL: product.running.ownerUrl,
    PUBLIC_URL: product.url,
    DATA_DIR: product.dataDir,
    AUTH_SECRET: readFileSync(path.join(product.dataDir, "auth-secret"), "utf8").trim(),
    DATABASE_APP_URL: product.running.appUrl,
    DATABASE_LISTEN_URL: product.running.listenUrl,
    DATABASE_RECORDER_URL: product.running.recorderUrl,
    DATABASE_QUEUE_URL: product.running.queueUrl,
  });
  return product.stop;
}
