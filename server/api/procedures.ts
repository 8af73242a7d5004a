import type { AccountContext, WorkspaceContext } from "#server/context";
import { accountProcedure, workspaceProcedure } from "./trpc";

type Operation<C, I, R> = (context: C, input: I) => Promise<R>;

/** The operation below parses what comes; here it only gets its type. */
const typed = <I>() => (raw: unknown) => raw as I;

export const accountQuery = <I, R>(operation: Operation<AccountContext, I, R>) =>
  accountProcedure.input(typed<I>()).query(({ ctx, input }) => operation(ctx.account, input as I));

export const accountMutation = <I, R>(operation: Operation<AccountContext, I, R>) =>
  accountProcedure.input(typed<I>()).mutation(({ ctx, input }) => operation(ctx.account, input as I));

export const workspaceQuery = <I, R>(operation: Operation<WorkspaceContext, I, R>) =>
  workspaceProcedure.input(typed<I>()).query(({ ctx, input }) => operation(ctx.workspace, input as I));

export const workspaceMutation = <I, R>(operation: Operation<WorkspaceContext, I, R>) =>
  workspaceProcedure.input(typed<I>()).mutation(({ ctx, input }) => operation(ctx.workspace, input as I));
