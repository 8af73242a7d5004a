import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
const read = (name, encoding) => readFileSync(path.join(folder, name), encoding);

const panic = { message: "", set_message: (message) => { panic.message = `RuntimeError: ${message}`; } };

export const lastPanic = () => panic.message;

export const engineVersion = () => JSON.parse(read("package.json", "utf8")).version.split(".").pop();

/** Loaded by hand because the package imports its .wasm file directly, which Node 20 refuses. */
export async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = panic;
  const bindings = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const { instance } = await WebAssembly.instantiate(read("schema_engine_bg.wasm"), { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}
