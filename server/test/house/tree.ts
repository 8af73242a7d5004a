import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Paths from the root of the project, and what is written in each file. */
export type Tree = ReadonlyMap<string, string>;

const made = new Set([".git", ".next", ".data", "node_modules", "dist", "server/db/generated", "next-env.d.ts", "test-results", "playwright-report"]);
const read = /\.(ts|tsx|mjs|css|prisma|sql|md|json)$/;

export function readTree(root: string): Tree {
  const tree = new Map<string, string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const place = folder ? `${folder}/${entry.name}` : entry.name;
      if (made.has(place) || entry.name.endsWith(".tsbuildinfo")) continue;
      if (entry.isDirectory()) walk(place);
      else tree.set(place, read.test(place) ? readFileSync(path.join(root, place), "utf8") : "");
    }
  };
  walk("");
  return tree;
}

export const treeOf = (files: Record<string, string>): Tree => new Map(Object.entries(files));

export const isTest = (file: string) => /\.test\.tsx?$/.test(file);

export function codeIn(tree: Tree): [file: string, text: string][] {
  return [...tree].filter(([file]) => /\.(ts|tsx|mjs)$/.test(file));
}
