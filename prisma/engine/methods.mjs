import { readFileSync } from "node:fs";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { MigrationAdapter } from "./adapter.mjs";
import { addressOf, createDatabase } from "./address.mjs";
import { loadEngine } from "./wasm.mjs";

const readsShadowCache = new Set(["evaluateDataLoss", "createMigration"]);

/** What the CLI may ask; all but a few are the engine's own methods. */
export function methodsFor({ datasource, schemaFiles }, print) {
  let SchemaEngine;
  let engine;

  async function newEngine() {
    addressOf(datasource.url);
    SchemaEngine ??= await loadEngine();
    const datamodels = schemaFiles.map((file) => [file, readFileSync(file, "utf8")]);
    const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(datasource));
    return SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, trace, adapter);
  }

  return async function call(method, params) {
    if (method === "createDatabase") return createDatabase(datasource.url);
    engine ??= await newEngine();
    if (method === "getDatabaseVersion") return engine.version(params);
    if (method === "diff") return printed(await engine.diff(params));
    if (readsShadowCache.has(method)) return (await withShadowCache(params))[method](params);
    return (await engine[method](params)) ?? {};
  };

  async function printed(result) {
    if (result.stdout != null) await print(result.stdout.replace(/\n$/, ""));
    return result;
  }

  /** These methods cannot reach a shadow database by themselves; a diagnosis leaves behind what they need. */
  async function withShadowCache({ migrationsList, filters }) {
    const fresh = await newEngine();
    await fresh.devDiagnostic({ migrationsList, filters });
    return fresh;
  }
}

function trace(message) {
  if (process.env.DEBUG?.includes("schema")) process.stderr.write(`${message}\n`);
}
