import { nounFolders, roomOf } from "./rooms";
import type { Rule } from "./rule";
import { codeIn, type Tree } from "./tree";

const workspaceSql = /\bctx\.sql\b|\{[^{}]*\bsql\b[^{}]*\}\s*(:\s*\w*Context|=\s*ctx)\b/;
const rawPrisma = /\$(queryRaw|executeRaw)/;
const verdictOfRun = /\brun\.find[\s\S]*\bverdict: true\b|\bverdict: true\b[\s\S]*\brun\.find|\bruns: \{ select: [^\n]*\bverdict: true\b/;
const heard = /\b(asJudgedFor|judgedBlind)\(/;
const prismaCall = /\.(findMany|findFirst|findUnique|findFirstOrThrow|findUniqueOrThrow|groupBy|aggregate|upsert|createMany|updateMany|deleteMany)\(/;

export const queryRules: Rule[] = [
  {
    name: "only a noun's sql.ts uses ctx.sql",
    breaches: (tree) =>
      outside(tree, workspaceSql, (file) => nounFolders.some((folder) => file === `${folder}/sql.ts`) || /^server\/(db|test)\//.test(file)).map(
        (file) => `${file} writes SQL. A noun's SQL belongs in its sql.ts.`,
      ),
    broken: [
      { "server/prompt/queries.ts": "export const count = (ctx: Context) => ctx.sql`select 1`;" },
      { "server/prompt/queries.ts": "export const count = ({ sql }: Context) => sql`select 1`;" },
      { "server/prompt/queries.ts": "const { db, sql } = ctx;" },
      { "server/api/prompt.ts": "ctx.sql`select 1`" },
    ],
    kept: [{ "server/prompt/sql.ts": "export const count = (ctx: Context) => ctx.sql`select 1`;" }],
  },
  {
    name: "raw Prisma queries stay behind the lock",
    breaches: (tree) =>
      outside(tree, rawPrisma, (file) => /^server\/(db|test|audit)\/|^server\/access\/(sql|threshold)\.ts$/.test(file)).map(
        (file) => `${file} goes around the workspace's lock. Use ctx.sql in a noun's sql.ts; what precedes a workspace belongs in server/access/sql.ts.`,
      ),
    broken: [{ "server/prompt/sql.ts": "ctx.db.$queryRaw`select 1`" }, { "server/jobs/runner.ts": "db.$executeRawUnsafe(text)" }],
    kept: [{ "server/access/sql.ts": "db.$queryRaw`select 1`" }],
  },
  {
    name: "a run's verdict is shown to nobody who is still to judge it blind",
    breaches: (tree) =>
      outside(tree, verdictOfRun, (file) => !nounFolders.some((folder) => file.startsWith(`${folder}/`)) || file.includes(".test.") || heard.test(tree.get(file) ?? "")).map(
        (file) => `${file} reads verdicts of runs. Hand its rows to asJudgedFor of server/run/blind.query.ts.`,
      ),
    broken: [
      { "server/run/queries.ts": "const parts = { verdict: true };\nawait db.run.findMany({ select: parts })" },
      { "server/piece/queries.ts": "await db.run.findFirst({ select: { verdict: true } })" },
      { "server/piece/queries.ts": "await db.piece.findMany({ select: { runs: { select: { id: true, verdict: true } } } })" },
    ],
    kept: [{ "server/run/queries.ts": "asJudgedFor(context, await db.run.findMany({ select: { verdict: true } }))", "server/queue/queries.ts": "db.rating.findMany({ select: { verdict: true } })" }],
  },
  {
    name: "pages, components and transports hold no queries",
    breaches: (tree) =>
      outside(tree, prismaCall, (file) => !/^(app|app\/api|components|server\/api|server\/http)$/.test(roomOf(file))).map(
        (file) => `${file} asks the database. The question belongs in its noun's queries.ts.`,
      ),
    broken: [{ "app/[workspace]/page.tsx": "await db.prompt.findMany({})" }, { "server/api/prompt.ts": "ctx.db.prompt.findUnique({})" }],
    kept: [{ "server/prompt/queries.ts": "ctx.db.prompt.findMany({})", "server/api/prompt.ts": "findPrompts(ctx)" }],
  },
];

function outside(tree: Tree, pattern: RegExp, allowed: (file: string) => boolean) {
  return codeIn(tree)
    .filter(([file, text]) => pattern.test(text) && !allowed(file))
    .map(([file]) => file);
}
