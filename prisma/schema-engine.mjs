#!/usr/bin/env node
// Prisma's CLI wants a native engine it would have to download; this gives it the WebAssembly one from npm instead.
import { readArguments } from "./engine/arguments.mjs";
import { runOnce } from "./engine/cli.mjs";
import { serve } from "./engine/rpc.mjs";
import { engineVersion } from "./engine/wasm.mjs";

const asked = readArguments(process.argv.slice(2));

if (asked.version) console.log(`schema-engine-cli ${engineVersion()}`);
else if (asked.command) process.exitCode = await runOnce(asked.command, asked.datasource);
else serve(asked);
