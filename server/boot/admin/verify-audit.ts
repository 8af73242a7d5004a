import path from "node:path";
import pg from "pg";
import { env } from "#server/env";
import { checkAnchors, readAnchors, writeAnchors, type Head } from "./anchors";
import { given, text } from "./values";
import type { Verb } from "./verb";

interface Problem {
  chain: string;
  kind: string;
  seq: number;
  problem: string;
}

const sentences: Record<string, string> = {
  altered: "was altered after it was written",
  missing: "is missing",
  unlinked: "doesn't follow from the one before it",
  cut: "and what followed are missing: the log ends before its anchor does",
  rewritten: "is not the one that was here at the last verification",
};

export const verifyAudit: Verb = {
  sentence: "Checks every audit log against its anchors, and names the first entry that is broken or missing.",
  usage: "[--anchors FILE]",
  options: { anchors: text },
  async run(values, { database }) {
    const file = path.resolve(given(values, "anchors") ?? path.join(env().DATA_DIR, "audit-anchors.json"));
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      const found = (await owner.query<Problem>("SELECT chain, kind, seq::int, problem FROM audit_problems()")).rows;
      const heads = (await owner.query<Head>("SELECT chain, seq::int, hash FROM audit_head")).rows;
      const known = new Set(found.map((problem) => problem.chain));
      const rewritten = (await checkAnchors(owner, readAnchors(file))).filter((problem) => !known.has(problem.chain));
      const problems = [...found, ...rewritten];
      const entries = heads.reduce((sum, head) => sum + head.seq, 0);
      if (problems.length > 0) return { failed: true, text: await told(owner, problems), json: { holds: false, problems } };
      writeAnchors(file, heads);
      return { text: `Every entry holds: ${entries} in ${heads.length} logs. Anchored in ${file}.`, json: { holds: true, logs: heads.length, entries } };
    } finally {
      await owner.end();
    }
  },
};

async function told(owner: pg.Client, problems: Problem[]): Promise<string> {
  const lines = await Promise.all(
    problems.map(async ({ chain, seq, problem }) => {
      const { rows } = await owner.query<{ name: string }>(`SELECT 'workspace ' || slug AS name FROM workspace WHERE id = $1 UNION ALL SELECT 'account ' || email FROM "user" WHERE id = $1`, [chain]);
      return `In the log of ${rows[0]?.name ?? chain}, entry ${seq} ${sentences[problem] ?? problem}.`;
    }),
  );
  return `${lines.join("\n")}\nKeep a copy of the database as it is before you look further.`;
}
