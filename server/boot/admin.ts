import { parseArgs } from "node:util";
import { ownRequest } from "#server/access/open-request";
import type { AccountContext } from "#server/context";
import { closeDatabase } from "#server/db/client";
import { addSettings, env } from "#server/env";
import { Invalid, isDomainError } from "#server/errors";
import { closeQueue } from "#server/jobs/queue";
import { closeRecorder } from "#server/recorder/record";
import { closeChanges } from "#server/registry/changes";
import { openDatabase } from "./open-database";
import { leave } from "./refusal";
import { addMember } from "./admin/add-member";
import { buildDemo } from "./admin/build-demo";
import { createKey } from "./admin/create-key";
import { createUser } from "./admin/create-user";
import { createWorkspace } from "./admin/create-workspace";
import { recountSums } from "./admin/recount";
import { rollBack } from "./admin/roll-back";
import { status } from "./admin/status";
import type { Answer, Verb, Values } from "./admin/verb";
import { verifyAudit } from "./admin/verify-audit";

const verbs: Record<string, Verb> = {
  "create-user": createUser,
  "create-workspace": createWorkspace,
  "add-member": addMember,
  "create-key": createKey,
  "build-demo": buildDemo,
  "verify-audit": verifyAudit,
  rollback: rollBack,
  recount: recountSums,
  status,
};

const usage = () =>
  ["What an operator does without a browser. Every verb takes --json.", ...Object.entries(verbs).map(([name, verb]) => `\n  npm run -s admin -- ${`${name} ${verb.usage}`.trim()}\n    ${verb.sentence}`)].join("\n");

async function run(name: string | undefined, args: string[]): Promise<void> {
  if (name === undefined || name === "help" || name === "--help") return print(usage());
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new Invalid(`There is no verb "${name}". Nothing was changed; choose from ${Object.keys(verbs).join(", ")}.`);
  const values = read(verb, name, args);
  const answer = await withDatabase(verb, values);
  print(values.json ? JSON.stringify(answer.json) : answer.text);
  if (answer.failed) process.exitCode = 1;
}

function read(verb: Verb, name: string, args: string[]): Values {
  try {
    return parseArgs({ args, options: { ...verb.options, json: { type: "boolean" } }, strict: true }).values;
  } catch {
    throw new Invalid(`"${args.join(" ")}" can't be read. Nothing was changed; write: npm run -s admin -- ${`${name} ${verb.usage}`.trim()}`);
  }
}

async function withDatabase(verb: Verb, values: Values): Promise<Answer> {
  const database = await openDatabase();
  const { DATABASE_URL, PUBLIC_URL } = env();
  addSettings({
    DATABASE_APP_URL: database.appUrl,
    DATABASE_RECORDER_URL: database.recorderUrl,
    DATABASE_QUEUE_URL: database.queueUrl,
    DATABASE_LISTEN_URL: database.listenUrl,
    GALLEY_EMBEDDED: DATABASE_URL ? "" : "1",
    PUBLIC_URL: database.url ?? PUBLIC_URL,
  });
  const account: AccountContext = { scope: "account", actor: { kind: "operator", name: process.env.USER ?? "operator" }, request: ownRequest() };
  try {
    return await verb.run(values, { account, database });
  } finally {
    await Promise.all([closeDatabase(), closeQueue(), closeRecorder(), closeChanges()]);
    await database.close();
  }
}

const print = (text: string) => void process.stdout.write(`${text}\n`);

const [name, ...args] = process.argv.slice(2);
run(name, args).catch((error: unknown) => {
  if (!isDomainError(error)) leave(error);
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
