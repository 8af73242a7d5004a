import { z } from "zod";
import { foundWorkspace } from "#server/access/threshold";
import { accountCommand } from "#server/command";
import { selfOf } from "#server/context";
import { usualEnvironments } from "#server/core/policy/usual";
import { Conflict } from "#server/errors";
import { addMember } from "./add-member";
import { id, workspaceName, workspaceSlug } from "./schema";

export const createWorkspace = accountCommand({
  name: "workspace.create",
  who: "person or operator",
  /** The owner is whoever founds it; only the operator names somebody else. */
  input: z.object({ name: workspaceName, slug: workspaceSlug, ownerId: id.optional() }),
  conflicts: {
    workspace_slug_key: () => new Conflict("This address is taken. Nothing was made; choose another one.", { slug: "This address is taken" }),
  },
  async run(context, { name, slug, ownerId }) {
    const userId = context.actor.kind === "operator" && ownerId ? ownerId : selfOf(context.actor);
    const inside = await context.enter(await foundWorkspace(context, { name, slug }));
    const createdAt = context.request.now();
    const place = await inside.db.workspace.create({ data: { name, slug, createdAt }, select: { id: true } });
    await inside.db.environment.createMany({ data: usualEnvironments.map((environment, place) => ({ ...environment, place, createdAt })) });
    await addMember(inside, { userId, role: "owner" });
    return { result: { ...place, slug, name }, userId, subject: { type: "workspace", id: place.id, name }, after: { name, slug } };
  },
});
