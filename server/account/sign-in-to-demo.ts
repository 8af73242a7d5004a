import type { AccountContext } from "#server/context";
import { NotFound } from "#server/errors";
import { accountByEmail } from "./queries";
import { demoEmail } from "./schema";
import { startSession } from "./start-session";

/** One click into the demo workspace; only on one's own machine, where the database is Galley's own. */
export async function signInToDemo(context: AccountContext) {
  const person = context.request.ownMachine ? await accountByEmail(context, { email: demoEmail }) : null;
  if (!person) throw new NotFound("demo workspace");
  return startSession(context, { userId: person.id, method: "demo" });
}
