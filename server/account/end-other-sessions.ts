import { z } from "zod";
import { accountCommand } from "#server/command";
import { signOut } from "./sign-out";

/** Signs every other browser out. */
export const endOtherSessions = accountCommand({
  name: "session.end-others",
  who: "person",
  input: z.object({}),
  run: (context) => signOut(context, context.request.sessionId),
});
