import type { z } from "zod";
import { authorize, type Permission } from "#server/access/permissions";
import { appendAccountEntry, appendAuditEntry, type Entry } from "#server/db/append-entry";
import { announce } from "#server/db/announce";
import { write } from "#server/db/transaction";
import { violated } from "#server/db/violated";
import { admit, type Admitted } from "#server/access/admit";
import type { Unrecorded } from "#server/db/unrecorded";
import type { AccountContext, Grants, Open, WorkspaceContext } from "./context";
import { isDomainError, type DomainError } from "./errors";
import { parsed } from "./input";

export type Name = `${string}.${string}`;
/** What a run hands back: its result and what the log shall say, or why it shall say nothing; `people` are those who may do something else from now on. */
type Written<R> = Entry & { result: R; people?: string[] };

interface Silent<R> {
  result: R;
  silent: "nothing changed" | "recorded within";
}

interface Definition<I extends z.ZodType> {
  name: Name;
  input: I;
  /** What to say when two writers meet, by the constraint that PostgreSQL names. */
  conflicts?: Record<string, () => DomainError>;
}

interface WorkspaceDefinition<I extends z.ZodType, R> extends Definition<I> {
  permission: Permission;
  /** Where the permission may also come from: a role in this team. */
  team?(input: z.output<I>, grants: Grants): string | undefined;
  run(context: Open<WorkspaceContext>, input: z.output<I>): Promise<Written<R> | Silent<R>>;
}

/** The one shape of every write in a workspace: parse, authorize, open, run, record, commit, then tell. */
export function command<I extends z.ZodType, R>(definition: WorkspaceDefinition<I, R>) {
  const call = async (context: WorkspaceContext, raw: z.input<I>): Promise<R> => {
    const input = parsed(definition.input, raw);
    authorize(context.grants, definition.permission, definition.team?.(input, context.grants));
    return explained(definition, () =>
      write(context, async (open) => {
        const written = await definition.run(open, input);
        if ("silent" in written) return written.result;
        await appendAuditEntry(open, definition.name, written);
        await announce(open, definition.name, written.people);
        return written.result;
      }),
    );
  };
  return Object.assign(call, { definition });
}

interface WorkspaceMarkDefinition<I extends z.ZodType, R> extends Definition<I> {
  name: Unrecorded;
  permission: Permission;
  team?(input: z.output<I>, grants: Grants): string | undefined;
  run(context: Open<WorkspaceContext>, input: z.output<I>): Promise<{ result: R; told?: boolean }>;
}

/** A write in a workspace that the log leaves out; its name stands in the declared list. The others are told of it only if it says so. */
export function workspaceMark<I extends z.ZodType, R>(definition: WorkspaceMarkDefinition<I, R>) {
  const call = async (context: WorkspaceContext, raw: z.input<I>): Promise<R> => {
    const input = parsed(definition.input, raw);
    authorize(context.grants, definition.permission, definition.team?.(input, context.grants));
    return explained(definition, () =>
      write(context, async (open) => {
        const { result, told } = await definition.run(open, input);
        if (told) await announce(open, definition.name);
        return result;
      }),
    );
  };
  return Object.assign(call, { definition });
}

interface AccountDefinition<I extends z.ZodType, R> extends Definition<I> {
  who: Admitted;
  run(context: Open<AccountContext>, input: z.output<I>): Promise<(Written<R> & { userId: string }) | Silent<R>>;
}

/** The same outside any workspace; the entry goes to the log of a person's account. */
export function accountCommand<I extends z.ZodType, R>(definition: AccountDefinition<I, R>) {
  const call = async (context: AccountContext, raw: z.input<I>): Promise<R> => {
    const input = parsed(definition.input, raw);
    admit(context.actor, definition.who);
    return explained(definition, () =>
      write(context, async (open) => {
        const written = await definition.run(open, input);
        if ("silent" in written) return written.result;
        await appendAccountEntry(open, definition.name, written.userId, written);
        return written.result;
      }),
    );
  };
  return Object.assign(call, { definition });
}

interface MarkDefinition<I extends z.ZodType, R> extends Definition<I> {
  name: Unrecorded;
  who: Admitted;
  run(context: Open<AccountContext>, input: z.output<I>): Promise<R>;
}

/** A write that the log leaves out; its name stands in the declared list, with the reason. */
export function mark<I extends z.ZodType, R>(definition: MarkDefinition<I, R>) {
  const call = async (context: AccountContext, raw: z.input<I>): Promise<R> => {
    const input = parsed(definition.input, raw);
    admit(context.actor, definition.who);
    return explained(definition, () => write(context, (open) => definition.run(open, input)));
  };
  return Object.assign(call, { definition });
}

async function explained<I extends z.ZodType, R>(definition: Definition<I>, body: () => Promise<R>): Promise<R> {
  try {
    return await body();
  } catch (error) {
    if (isDomainError(error)) throw error;
    const explanation = definition.conflicts?.[violated(error) ?? ""];
    throw explanation ? explanation() : error;
  }
}
