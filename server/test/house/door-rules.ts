import { doors } from "./doors";
import { importsOf, type Import } from "./imports";
import { roomOf } from "./rooms";
import type { Rule } from "./rule";
import { codeIn, isTest, type Tree } from "./tree";

export const doorRules: Rule[] = [
  {
    name: "each room imports only from the rooms its door leads to",
    breaches: (tree) => allImports(tree).flatMap((entry) => throughTheWall(entry)),
    broken: [
      { "components/prompt/card.tsx": 'import { db } from "#server/db/client";' },
      { "components/prompt/card.tsx": 'import { root } from "#server/api/root";' },
      { "components/prompt/card.tsx": 'const root = await import("#server/api/root");' },
      { "app/page.tsx": 'import { findPrompt } from "#server/prompt/queries";' },
      { "server/prompt/queries.ts": 'import { db } from "#server/db/client";' },
      { "server/prompt/queries.ts": 'import { invitationByDigest } from "#server/access/sql";' },
      { "server/core/diff/words.ts": 'import { Refused } from "#server/errors";' },
      { "server/api/prompt.ts": 'import { db } from "#server/db/client";' },
      { "server/prompt/queries.ts": 'import { makeContext } from "#server/test/contexts";' },
      { "components/prompt/card.test.tsx": 'import { database } from "#server/db/client";' },
      { "server/attic/thing.ts": 'import "#server/errors";' },
    ],
    kept: [
      { "components/prompt/card.tsx": 'import type { Outputs } from "#server/api/root";\nimport { Button } from "#components/ui/button";' },
      { "components/prompt/card.tsx": 'import { type Outputs } from "#server/api/root";' },
      { "server/prompt/queries.ts": 'import type { Context } from "#server/context";\nimport { member } from "#server/workspace/queries";' },
      { "server/prompt/queries.test.ts": 'import { makeContext } from "#server/test/contexts";\nimport { database } from "#server/db/client";' },
      { "server/prompt/create-prompt.ts": 'import { authorize } from "#server/access/permissions";' },
    ],
  },
  {
    name: "each room uses only the packages that suit it",
    breaches: (tree) => allImports(tree).flatMap((entry) => strangePackage(entry)),
    broken: [
      { "server/core/version/sha.ts": 'import { createHash } from "node:crypto";' },
      { "components/prompt/form.tsx": 'import { z } from "zod";' },
      { "server/prompt/queries.ts": 'import { Client } from "pg";' },
      { "app/page.tsx": 'import { readFileSync } from "node:fs";' },
    ],
    kept: [
      { "server/core/version/schema.ts": 'import { z } from "zod";\nimport { sha256 } from "@noble/hashes/sha2";' },
      { "server/core/version/sha.test.ts": 'import { test } from "vitest";' },
      { "server/prompt/schema.ts": 'import { z } from "zod";' },
    ],
  },
];

const allImports = (tree: Tree) => codeIn(tree).flatMap(([file]) => importsOf(tree, file));

function throughTheWall({ from, file, onlyTypes }: Import): string[] {
  if (!file) return [];
  const here = roomOf(from);
  const there = roomOf(file);
  if (here === there) return [];
  const door = doors[here];
  if (!door) return [`${from} stands in a room without a door. Give ${here} a line in server/test/house/doors.ts.`];
  const open = [...door.uses, ...(onlyTypes ? (door.types ?? []) : []), ...(isTest(from) && /^(server|prisma)\//.test(from) ? ["server/test", ...(doors["server/test"]?.uses ?? [])] : [])];
  return open.includes(there) || open.includes(file.replace(/\.tsx?$/, "")) ? [] : [`${from} imports ${file}. ${door.instead}`];
}

function strangePackage({ from, file, specifier, onlyTypes }: Import): string[] {
  if (file || onlyTypes || isTest(from)) return [];
  const door = doors[roomOf(from)];
  const wanted = !door?.packages || door.packages.some((pattern) => matches(pattern, specifier));
  const refused = door?.never?.some((pattern) => matches(pattern, specifier));
  return door && (!wanted || refused) ? [`${from} imports the package ${specifier}. ${door.instead}`] : [];
}

function matches(pattern: string, specifier: string) {
  return pattern.endsWith("*") ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;
}
