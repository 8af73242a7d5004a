import { createRequire } from "node:module";
import path from "node:path";
import type { Part } from "./part";

export type PartName = "gateway" | "next" | "worker";
export const partNames: readonly PartName[] = ["gateway", "next", "worker"];

const banner = /^\s*$|▲ Next\.js|- (Local|Network|Environments|Experiments)|✓ (Ready|Starting|Running)/;

/** The three processes of Galley; in development they run from source and follow each change. */
export function partOf(name: PartName, env: NodeJS.ProcessEnv, listen: { host: string; port: number }): Part {
  if (name === "next") {
    const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
    const verb = developing() ? "dev" : "start";
    const stay = developing() ? [] : ["--keepAliveTimeout", "75000"];
    return { name: "Next", args: [next, verb, "-H", listen.host, "-p", String(listen.port), ...stay], env, quiet: banner };
  }
  const title = name === "gateway" ? "The gateway" : "The worker";
  return { name: title, args: developing() ? sourceOf(name) : [path.join(import.meta.dirname, `${name}.mjs`)], env };
}

export const developing = () => process.env.NODE_ENV === "development";

const sourceOf = (name: string) => ["--import", "tsx", path.resolve(`server/boot/${name}.ts`)];
