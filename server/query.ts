import type { z } from "zod";
import { admit, type Admitted } from "#server/access/admit";
import { authorize, type Permission } from "#server/access/permissions";
import { read } from "#server/db/transaction";
import type { Name } from "./command";
import type { AccountContext, Open, WorkspaceContext } from "./context";
import { parsed } from "./input";

interface WorkspaceQuery<I extends z.ZodType, R> {
  name: Name;
  permission: Permission;
  input: I;
  run(context: Open<WorkspaceContext>, input: z.output<I>): Promise<R>;
}

/** A question asked inside a workspace. */
export function query<I extends z.ZodType, R>(definition: WorkspaceQuery<I, R>) {
  const call = (context: WorkspaceContext, raw: z.input<I>): Promise<R> => {
    const input = parsed(definition.input, raw);
    authorize(context.grants, definition.permission);
    return read(context, (open) => definition.run(open, input));
  };
  return Object.assign(call, { definition });
}

interface AccountQuery<I extends z.ZodType, R> {
  name: Name;
  who: Admitted;
  input: I;
  run(context: Open<AccountContext>, input: z.output<I>): Promise<R>;
}

/** A question about a person's own account, or one that a visitor may ask. */
export function accountQuery<I extends z.ZodType, R>(definition: AccountQuery<I, R>) {
  const call = (context: AccountContext, raw: z.input<I>): Promise<R> => {
    const input = parsed(definition.input, raw);
    admit(context.actor, definition.who);
    return read(context, (open) => definition.run(open, input));
  };
  return Object.assign(call, { definition });
}
