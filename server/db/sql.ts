import { Prisma } from "./generated/client";
import type { Transaction, WorkspaceId } from "./for-workspace";

/** Stands for the open workspace in a noun's sql.ts: ``ctx.sql`… WHERE workspace_id = ${workspace}` ``. */
export const workspace: unique symbol = Symbol("workspace");

type Value = string | number | bigint | boolean | Date | null | readonly string[] | typeof workspace;
export type WorkspaceSql = <Row>(text: TemplateStringsArray, ...values: Value[]) => Promise<Row[]>;

/** Raw SQL that can't forget its tenant: a statement without the workspace is refused. */
export function workspaceSql(tx: Transaction, id: WorkspaceId): WorkspaceSql {
  return (text, ...values) => {
    if (!values.includes(workspace)) throw new Error("Name the workspace in this statement: WHERE workspace_id = ${workspace}.");
    const given = values.map((value) => (value === workspace ? Prisma.sql`${id}::uuid` : value));
    return tx.$queryRaw(Prisma.sql(text, ...given));
  };
}
