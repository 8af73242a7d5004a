import { Prisma } from "./generated/client";
import { globalModels, type GlobalModel } from "./global-models";
import { workspaceSql, type WorkspaceSql } from "./sql";

declare const brand: unique symbol;
/** Proof that somebody may be here; minted in server/access and nowhere else. */
export type WorkspaceId = string & { readonly [brand]: "workspace" };

export type Transaction = Prisma.TransactionClient;
type Delegates = Omit<Transaction, `$${string}`>;
export type AccountDb = Pick<Delegates, Uncapitalize<GlobalModel>>;
export type WorkspaceDb = Delegates;

/**
 * The first lock: every read and write through the result is narrowed to one workspace.
 * The second is row-level security, for which the transaction is told the workspace and the person here too.
 */
export async function forWorkspace(tx: Transaction, workspaceId: WorkspaceId, personId = ""): Promise<{ db: WorkspaceDb; sql: WorkspaceSql }> {
  await tx.$executeRaw`SELECT set_config('galley.workspace', ${workspaceId}, true), set_config('galley.person', ${personId}, true)`;
  return { db: narrowed(tx, workspaceId), sql: workspaceSql(tx, workspaceId) };
}

/** Models by the name of their delegate. All else a client has, raw SQL and the client itself, stays hidden. */
const models = new Map<string | symbol, string>(Object.values(Prisma.ModelName).map((model) => [model.charAt(0).toLowerCase() + model.slice(1), model]));

function narrowed(tx: Transaction, workspaceId: WorkspaceId): WorkspaceDb {
  return new Proxy(tx, {
    get(target, name) {
      const model = models.get(name);
      if (!model) return undefined;
      const delegate = Reflect.get(target, name) as object; // safe because each model has a delegate
      return narrowedDelegate(delegate, scopeOf(model, workspaceId));
    },
  });
}

type Scope = Record<string, string>;
function scopeOf(model: string, workspaceId: WorkspaceId): Scope {
  if (model === "Workspace") return { id: workspaceId };
  return model in globalModels ? {} : { workspaceId };
}

type Args = { where?: object; data?: object | object[]; create?: object; update?: object } | undefined;

const reads = /^(find|count|aggregate|groupBy|update|delete|upsert)/;
const writes = /^(create|upsert)/;

function narrowedDelegate(delegate: object, scope: Scope) {
  return new Proxy(delegate, {
    get(target, operation) {
      const original: unknown = Reflect.get(target, operation);
      if (typeof operation !== "string" || operation.startsWith("$")) return undefined; // $parent is the whole client
      if (typeof original !== "function") return original;
      return (args: Args) => original.call(target, narrowedArgs(operation, args, scope)) as unknown;
    },
  });
}

function narrowedArgs(operation: string, args: Args, scope: Scope) {
  const own = { ...args };
  refuseNaming(own.where, own.data, own.create, own.update);
  if (reads.test(operation)) own.where = { ...own.where, ...scope };
  if (writes.test(operation) && own.data) own.data = Array.isArray(own.data) ? own.data.map((row: object) => ({ ...row, ...scope })) : { ...own.data, ...scope };
  if (own.create) own.create = { ...own.create, ...scope };
  return own;
}

function refuseNaming(...parts: unknown[]) {
  for (const part of parts.flat()) {
    if (typeof part === "object" && part !== null && "workspaceId" in part) {
      throw new Error("The workspace is supplied by server/db/for-workspace.ts; leave workspaceId out of where and data.");
    }
  }
}
