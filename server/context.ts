import type { Permission } from "#server/access/permissions";
import type { AccountDb, WorkspaceDb, WorkspaceId } from "#server/db/for-workspace";
import type { WorkspaceSql } from "#server/db/sql";
import type { Enqueue } from "#server/jobs/catalogue";
import { Unauthenticated } from "./errors";

/** Who acts. A key or an agent acts for its owner; a job for whoever set it off. */
export type Actor =
  | { kind: "person"; id: string; name: string }
  | { kind: "key"; id: string; name: string; ownerId: string; ownerName: string }
  | { kind: "agent"; id: string; name: string; ownerId: string; ownerName: string }
  | { kind: "job"; id: string; name: string; for?: Exclude<Actor, { kind: "job" }> }
  | { kind: "operator"; name: string }
  | { kind: "visitor" };

/** Where a request came from, and what it may use of the outside: a noun reads no clock and no setting of its own. */
export interface Request {
  id: string;
  address?: string;
  userAgent?: string;
  /** The signed-in browser. */
  sessionId?: string;
  /** Where Galley is reached, for links in letters. */
  origin: string;
  /** Whether only the machine's own people can have sent it. */
  ownMachine: boolean;
  now(): Date;
}

/** Outside any workspace: a visitor, or a person with their account. */
export interface AccountContext {
  scope: "account";
  actor: Actor;
  request: Request;
}

/** Inside one workspace; made only by server/access. */
export interface WorkspaceContext {
  scope: "workspace";
  actor: Actor;
  request: Request;
  workspace: { id: WorkspaceId; slug: string; name: string };
  grants: Grants;
}

export type Context = AccountContext | WorkspaceContext;

export interface Grants {
  everywhere: ReadonlySet<Permission>;
  byTeam: ReadonlyMap<string, ReadonlySet<Permission>>;
}

interface Opened {
  enqueue: Enqueue;
  /** Opens a workspace inside the same transaction, for commands that cross the threshold. */
  enter(context: WorkspaceContext): Promise<Open<WorkspaceContext>>;
}

/** A context inside a transaction. */
export type Open<C extends Context> = C & Opened & (C extends WorkspaceContext ? { db: WorkspaceDb; sql: WorkspaceSql } : { db: AccountDb });

export const isOpen = <C extends Context>(context: C): context is Open<C> => "db" in context;

/** The person who answers for what the actor does, if there is one. */
export function personOf(actor: Actor): string | undefined {
  switch (actor.kind) {
    case "person":
      return actor.id;
    case "key":
    case "agent":
      return actor.ownerId;
    case "job":
      return actor.for && personOf(actor.for);
    default:
      return undefined;
  }
}

/** The same where there must be one. */
export function selfOf(actor: Actor): string {
  const id = personOf(actor);
  if (!id) throw new Unauthenticated();
  return id;
}
