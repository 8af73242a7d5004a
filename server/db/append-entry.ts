import { personOf, type Actor, type Context } from "#server/context";
import type { Prisma } from "./generated/client";
import { transactionOf } from "./transaction";

/** What a command says of its write. */
export interface Entry {
  subject: { type: string; id: string; name: string };
  before?: object;
  after?: object;
  reason?: string;
}

/** Adds to the log of the workspace, in the transaction of the write. */
export async function appendAuditEntry(context: Context, action: string, entry: Entry) {
  await transactionOf(context).auditEntry.create({ data: row(context, action, entry), select: { id: true } });
}

/** Adds to the log of a person's account. */
export async function appendAccountEntry(context: Context, action: string, userId: string, entry: Entry) {
  await transactionOf(context).accountEntry.create({ data: { ...row(context, action, entry), userId }, select: { id: true } });
}

function row({ actor, request }: Context, action: string, { subject, before, after, reason }: Entry) {
  return {
    at: request.now(),
    actor: actor satisfies Actor as unknown as Prisma.InputJsonObject, // safe because an Actor is made of strings
    actorKind: actor.kind,
    actorId: "id" in actor ? actor.id : personOf(actor),
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    subject: subject.name,
    before: json(before),
    after: json(after),
    reason,
    requestId: request.id,
    address: request.address,
  };
}

const json = (value?: object) => (value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject));
