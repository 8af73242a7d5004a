/** The columns or the constraint that PostgreSQL says a write violated, or undefined when it failed otherwise. */
export function violated(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  const cause = causeOf(error);
  if (cause?.constraint?.fields) return cause.constraint.fields.map((field) => field.replaceAll('"', "")).join(", ");
  return cause?.constraint?.index ?? /constraint "([^"]+)"/.exec(cause?.originalMessage ?? "")?.[1];
}

interface Cause {
  originalMessage?: string;
  constraint?: { fields?: string[]; index?: string };
}

function causeOf(error: object): Cause | undefined {
  const meta = "meta" in error ? (error.meta as { driverAdapterError?: { cause?: Cause } } | undefined) : undefined;
  return meta?.driverAdapterError?.cause;
}
