import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type pg from "pg";
import { z } from "zod";
import { Invalid } from "#server/errors";

const head = z.object({ chain: z.uuid(), seq: z.number().int().positive(), hash: z.string() });
export type Head = z.infer<typeof head>;

/** Where the logs ended when they were last verified, kept outside the database: who can rewrite one can't rewrite the other. */
export function readAnchors(file: string): Head[] {
  let kept: string;
  try {
    kept = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  const anchors = z.array(head).safeParse(parsedJson(kept));
  if (!anchors.success) throw new Invalid(`${file} can't be read as anchors. Nothing was verified; restore it from a backup, or move it away to begin anew.`);
  return anchors.data;
}

export function writeAnchors(file: string, heads: Head[]) {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(heads, null, 2), { mode: 0o600 });
  renameSync(aside, file);
}

/** The anchored entries that are no longer what they were. */
export async function checkAnchors(owner: pg.Client, anchors: Head[]) {
  const { rows } = await owner.query<{ chain: string; kind: string; seq: number; problem: string }>(
    `SELECT a.chain, 'anchor' AS kind, a.seq::int, 'rewritten' AS problem
     FROM jsonb_to_recordset($1::jsonb) AS a(chain uuid, seq bigint, hash text)
     WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.workspace_id = a.chain AND e.seq = a.seq AND e.hash = a.hash)
       AND NOT EXISTS (SELECT FROM account_entry e WHERE e.user_id = a.chain AND e.seq = a.seq AND e.hash = a.hash)`,
    [JSON.stringify(anchors)],
  );
  return rows;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
