import fs from "node:fs";
import { command } from "./command.mjs";
import { digest, forget, madeFrom, remember } from "./digest.mjs";
import { step } from "./step.mjs";

const shared = ["server", "prisma/schema", "prisma/seed", "prisma/seed.ts", "package-lock.json", "package.json", "tsconfig.json"];
const screen = ["app", "components", "client", "public", "next.config.mjs", "postcss.config.mjs"];
const processes = ["start", "gateway", "worker", "admin"];

/** Builds the pages when anything they are made of has changed. */
export function buildPages() {
  return unlessMade(".next", digest(...shared, ...screen), "Building the pages", () =>
    command([process.execPath, "node_modules/next/dist/bin/next", "build"], { what: "Building the pages", wayOut: "Correct the source and start again.", env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } }),
  );
}

/** Bundles gateway, worker, supervisor and administration into dist/. */
export function bundleProcesses(folder = "dist") {
  return unlessMade(folder, digest(...shared), "Bundling the processes", async () => {
    const { build, stop } = await import("esbuild");
    const entries = processes.map((name) => `server/boot/${name}.ts`).filter((file) => fs.existsSync(file));
    await build({ entryPoints: entries, outdir: folder, bundle: true, platform: "node", target: "node20", format: "esm", packages: "external", outExtension: { ".js": ".mjs" }, sourcemap: true, logLevel: "silent" }).finally(stop);
  });
}

async function unlessMade(folder, word, title, make) {
  if (madeFrom(folder) === word) return;
  if (fs.existsSync(folder)) forget(folder);
  await step(title, make);
  remember(folder, word);
}
