import { expect, test } from "vitest";
import { write } from "#server/db/transaction";
import { visitorContext } from "#server/test/contexts";
import { makePerson } from "#server/test/factories";
import { createAccount } from "./create-account";
import { accountByEmail, firstPage } from "./queries";
import { demoEmail } from "./schema";

const undone = new Error("undone");

test("the first page knows, on one's own machine alone, whether somebody has begun and whether the demo stands", async () => {
  await makePerson();
  const here = visitorContext({ ownMachine: true });
  const elsewhere = visitorContext({ ownMachine: false });
  const looking = write(here, async (open) => {
    const demo = await accountByEmail(open, { email: demoEmail });
    expect(await firstPage(open, {})).toEqual({ untouched: false, demoExists: demo !== null });
    if (!demo) await createAccount(open, { email: demoEmail, name: "Joanna Adeyemi", provenBy: "operator" });
    expect(await firstPage(open, {})).toEqual({ untouched: false, demoExists: true });
    throw undone;
  });
  await expect(looking).rejects.toBe(undone);
  expect(await firstPage(elsewhere, {})).toEqual({ untouched: false, demoExists: false });
});
