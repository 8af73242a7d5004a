import { z } from "zod";
import { accountCommand } from "#server/command";
import { signOut } from "./sign-out";

/** Signs every browser out, this one too. */
export const endSessions = accountCommand({
  name: "session.end-all",
  who: "person",
  input: z.object({}),
  run: (context) => signOut(context, undefined),
});
