import { z } from "zod";
import { openThreshold } from "#server/access/open-workspace";
import { newId } from "#server/access/sql";
import { accountCommand } from "#server/command";
import { selfOf } from "#server/context";
import { Conflict } from "#server/errors";
import { addMember } from "./add-member";
import { workspaceName, workspaceSlug } from "./schema";

export const createWorkspace = accountCommand({
  name: "workspace.create",
  who: "person",
  input: z.object({ name: workspaceName, slug: workspaceSlug }),
  conflicts: {
    slug: () => new Conflict("This address is taken. Nothing was made; choose another one.", { slug: "This address is taken" }),
  },
  async run(context, { name, slug }) {
    const userId = selfOf(context.actor);
    const place = { id: await newId(), slug, name };
    const inside = await context.enter(openThreshold(context, place, "owner"));
    await inside.db.workspace.create({ data: place });
    await addMember(inside, { userId, role: "owner" });
    return { result: place, userId, subject: { type: "workspace", id: place.id, name }, after: { name, slug } };
  },
});
