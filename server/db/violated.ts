/** The constraint that PostgreSQL says a write violated, or undefined when it failed otherwise. */
export function violated(error: unknown): string | undefined {
  const cause = causeOf(error);
  return cause?.constraint?.index ?? /constraint "([^"]+)"/.exec(cause?.originalMessage ?? "")?.[1];
}

const metCodes = ["40001", "40P01"];

/** Whether two writers met and PostgreSQL let this one go: nothing of it was done, and the same again succeeds. */
export const gaveWay = (error: unknown) => (error as { code?: unknown } | undefined)?.code === "P2034" || metCodes.includes(causeOf(error)?.originalCode ?? "");

interface Cause {
  originalCode?: string;
  originalMessage?: string;
  constraint?: { index?: string };
}

/** Prisma tells what its driver said in one of two places: for a statement in the meta, for a commit in the error itself. */
function causeOf(error: unknown): Cause | undefined {
  const told = error as { meta?: { driverAdapterError?: { cause?: Cause } }; cause?: Cause } | undefined;
  return told?.meta?.driverAdapterError?.cause ?? told?.cause;
}
