import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { beginChange } from "./begin-change";
import { askedAtOnce, changeTitle, description, parts } from "./schema";

/** Proposes to move prompts to new versions, up to an environment; as a draft, or open for review at once. */
export const createChange = command({
  name: "change.create",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({
    title: changeTitle,
    description: description.default(""),
    parts,
    /** The last one that they go through where nobody chose. */
    environmentId: id.optional(),
    reviewers: askedAtOnce.default([]),
    draft: z.boolean().default(false),
  }),
  run: (context, input) => beginChange(context, input),
});
