import { write } from "#server/db/transaction";
import { usualDemands } from "#server/core/policy/usual";
import { createEnvironment } from "#server/environment/create-environment";
import { givePipeline } from "#server/environment/give-pipeline";
import { proposePolicy } from "#server/environment/propose-policy";
import { makeFolder, makeMember, type makeWorkspace } from "#server/test/factories";

/** A folder with a pipeline of its own, and a policy that waits to be confirmed. */
export async function makePolicies(workspace: Awaited<ReturnType<typeof makeWorkspace>>) {
  const { ctx } = workspace;
  const { id: pipedFolderId } = await makeFolder(ctx);
  await givePipeline(ctx, { folderId: pipedFolderId });
  const { id: placeId } = await createEnvironment(ctx, { folderId: pipedFolderId, key: "people", name: "People" });
  await makeMember(workspace, "admin");
  const production = await write(ctx, ({ db }) => db.environment.findFirstOrThrow({ where: { key: "production" }, select: { id: true } }));
  await proposePolicy(ctx, { environmentId: production.id, folderId: null, demands: { ...usualDemands(["staging", "production"], 1), lint: "anything" }, why: "Nobody lints", seenSerial: 0 });
  const { id: policyId } = await write(ctx, ({ db }) => db.policy.findFirstOrThrow({ where: { state: "proposed" }, select: { id: true } }));
  return { pipedFolderId, placeId, policyId };
}
