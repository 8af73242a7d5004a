import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";

export interface Bundle {
  /** What node is given to run this entry. */
  of(entry: string): string[];
  remove(): void;
}

/** Processes as they are shipped: a test that starts them often can't wait for the source to be read each time. */
export async function bundle(...entries: string[]): Promise<Bundle> {
  const folder = mkdtempSync(path.join(tmpdir(), "galley-bundle-"));
  await build({ entryPoints: entries, outdir: folder, entryNames: "[name]", bundle: true, platform: "node", target: "node20", format: "esm", packages: "external", outExtension: { ".js": ".mjs" }, logLevel: "silent" });
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  return { of: (entry) => [path.join(folder, `${path.basename(entry, ".ts")}.mjs`)], remove: () => rmSync(folder, { recursive: true, force: true }) };
}
