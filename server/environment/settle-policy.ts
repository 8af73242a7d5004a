import { z } from "zod";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { Conflict, Forbidden, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { lockEnvironments } from "./sql";

/** Confirms or declines what loosens a policy. Nobody confirms what they proposed themselves; they may take it back. */
export const settlePolicy = command({
  name: "policy.settle",
  permission: "policy.manage",
  input: z.object({ policyId: id, confirm: z.boolean() }),
  async run(context, { policyId, confirm }) {
    const { actor, db, request } = context;
    await lockEnvironments(context);
    const policy = await db.policy.findUnique({ where: { id: policyId }, select: { state: true, authorId: true, environment: { select: { name: true } }, folder: { select: { name: true } } } });
    if (!policy) throw new NotFound("policy");
    const name = policy.folder ? `${policy.environment.name} in ${policy.folder.name}` : policy.environment.name;
    if (policy.state !== "proposed") throw new Conflict(`What was proposed for ${name} is settled already. Nothing was changed; load the page again.`);
    if (confirm && policy.authorId === selfOf(actor)) throw new Forbidden("You proposed this yourself, so somebody else who manages policies has to confirm it. Nothing was changed; ask one of them, or take it back.");
    const state = confirm ? "standing" : "declined";
    await db.policy.update({ where: { id: policyId }, data: { state, settledById: selfOf(actor), settledAt: request.now() } });
    return { result: undefined, subject: { type: "policy", id: policyId, name }, before: { state: policy.state }, after: { state } };
  },
});
