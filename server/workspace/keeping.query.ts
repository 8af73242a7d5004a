import { z } from "zod";
import { query } from "#server/query";

/** Where the workspace's days are cut, and for how many of them runs are kept. */
export const keeping = query({
  name: "workspace.keeping",
  permission: "workspace.read",
  input: z.object({}),
  run: ({ db }) => db.workspace.findFirstOrThrow({ select: { timeZone: true, keepDays: true } }),
});
