import { makeKey } from "#server/test/api";
import { makePrompt, makeWorkspace } from "#server/test/factories";

/** Workspaces with a prompt to log for and a key that may. */
export async function makeTenants(count) {
  const tenants = [];
  for (let at = 0; at < count; at += 1) {
    const world = await makeWorkspace();
    await makePrompt(world.ctx, { key: "letter" });
    const { secretKey } = await makeKey(world, ["run.write"], { perMinute: 10_000_000 });
    tenants.push({ workspaceId: world.ctx.workspace.id, secretKey });
  }
  return tenants;
}

const detectors = ["mail", "phone", "card", "account", "national-id", "key"];

/** Looking for what must not be kept costs what it costs, whoever stores it; so it is measured by itself. */
export async function switchRedaction(owner, tenants, on) {
  const ids = tenants.map(({ workspaceId }) => workspaceId);
  await owner.query("DELETE FROM redaction_rule WHERE workspace_id = ANY ($1)", [ids]);
  if (!on) await owner.query("INSERT INTO redaction_rule (workspace_id, detector, mode, switched_on) SELECT w, d, 'mask', false FROM unnest($1::uuid[]) AS w, unnest($2::text[]) AS d", [ids, detectors]);
  for (const workspace of ids) await owner.query("SELECT pg_notify('galley', $1)", [JSON.stringify({ workspace, noun: "redaction" })]);
}
