import { initTRPC, TRPCError } from "@trpc/server";
import { openWorkspace } from "#server/access/open-workspace";
import { openRequest } from "#server/access/open-request";
import { isDomainError, type RefusalCode } from "#server/errors";
import { log } from "#server/log";
import { wire } from "./wire";

export async function createContext({ headers }: { headers: Headers }) {
  return { ...(await openRequest(headers)), slug: headers.get("galley-workspace") ?? "" };
}

type RequestContext = Awaited<ReturnType<typeof createContext>>;

const codes = {
  INVALID: "BAD_REQUEST",
  UNAUTHENTICATED: "UNAUTHORIZED",
  FORBIDDEN: "FORBIDDEN",
  NOT_FOUND: "NOT_FOUND",
  CONFLICT: "CONFLICT",
  TOO_MANY: "TOO_MANY_REQUESTS",
  UNAVAILABLE: "SERVICE_UNAVAILABLE",
} satisfies Record<RefusalCode, TRPCError["code"]>;

const unreadable = "Galley can't read this request. Nothing was changed; load the page again and repeat it.";

const trpc = initTRPC.context<RequestContext>().create({
  transformer: wire,
  /** Refusals reach the person as they are; what no page of ours sends is not worth a line in the log; anything else is one sentence, with the request's number to ask about. */
  errorFormatter({ shape, error, ctx }) {
    const { code, httpStatus, path } = shape.data;
    if (isDomainError(error.cause)) return { ...shape, message: error.cause.message, data: { code, httpStatus, path, fields: error.cause.fields } };
    if (httpStatus < 500) return { ...shape, message: unreadable, data: { code, httpStatus, path, fields: {} } };
    log().error({ err: error.cause ?? error, path, request: ctx?.account.request.id }, "a request failed");
    return {
      ...shape,
      message: `Something went wrong on our side, and nothing was changed. Try again${ctx ? `; if it repeats, tell us the number ${ctx.account.request.id}` : " in a moment"}.`,
      data: { code, httpStatus, path, fields: {} },
    };
  },
});

/** The one place where a refusal becomes an answer. */
const explained = trpc.middleware(async ({ next }) => {
  const outcome = await next();
  if (!outcome.ok && isDomainError(outcome.error.cause)) throw new TRPCError({ code: codes[outcome.error.cause.code], cause: outcome.error.cause });
  return outcome;
});

export const { router, createCallerFactory } = trpc;

/** For people with or without a workspace. */
export const accountProcedure = trpc.procedure.use(explained);

/** Inside the workspace that the request names; membership is asked anew each time. */
export const workspaceProcedure = accountProcedure.use(async ({ ctx, next }) => {
  const workspace = await openWorkspace(ctx.account, ctx.slug);
  return next({ ctx: { ...ctx, workspace } });
});
