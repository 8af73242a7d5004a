import { z } from "zod";
import { query } from "#server/query";
import { gatherIncident } from "./gather-incident";
import { serial } from "./schema";

/** One incident and everything that happened around it. */
export const showIncident = query({
  name: "incident.show",
  permission: "run.read",
  input: z.object({ serial }),
  run: (context, { serial }) => gatherIncident(context, serial),
});
