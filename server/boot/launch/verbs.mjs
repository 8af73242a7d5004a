import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildPages, bundleProcesses } from "./build.mjs";
import { generateClient } from "./generate.mjs";
import { handOver } from "./hand-over.mjs";
import { install } from "./install.mjs";

const withoutPages = ["gateway", "worker", "migrate"];

export const verbs = {
  async start(args) {
    await prepare("production");
    if (!withoutPages.includes(args[0])) await buildPages();
    await become("start", args);
  },
  async build() {
    await prepare("production");
    await buildPages();
  },
  async dev(args) {
    await prepare("development");
    await become("start", args);
  },
  async admin(args) {
    await prepare("production");
    await become("admin", args);
  },
  test: (args) => tool("server/test/all.mjs", args),
  check: (args) => tool("server/test/check.mjs", args),
  bench: (args) => tool("bench/run.mjs", args),
};

async function prepare(mode) {
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  process.env.NODE_ENV = mode;
  await install();
  await generateClient();
  await bundleProcesses();
}

async function tool(script, args) {
  await install();
  await generateClient();
  await handOver(script, args);
}

// The same process goes on as the bundled program, so that signals and exit codes need no passing on.
async function become(program, args) {
  const file = path.resolve(`dist/${program}.mjs`);
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(file).href);
}
