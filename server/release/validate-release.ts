import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { personOf } from "#server/context";
import { lit } from "#server/core/policy/gate";
import { NotFound } from "#server/errors";
import { notify } from "#server/notification/tell-people";
import { stored } from "#server/prompt/store-content";
import { id } from "#server/workspace/schema";
import { judgeRollback } from "./judge-rollback";
import { requireCandidacy } from "./require-candidacy";

/** Looks at what was restored in a hurry, with the eyes of a rollback that had time. */
export const validateRelease = command({
  name: "release.validate",
  permission: "release.rollback",
  team: inAnyTeam("release.rollback"),
  input: z.object({ releaseId: id, note: z.string().trim().max(500).default("") }),
  async run(context, { releaseId, note }) {
    const { actor, db, request } = context;
    const release = await db.release.findUnique({
      where: { id: releaseId },
      select: { promptId: true, environmentId: true, versionId: true, replacesId: true, unvalidated: true, byId: true, _count: { select: { validations: true } } },
    });
    if (!release) throw new NotFound("release");
    const settled = actor.kind === "job" && release._count.validations > 0;
    if (!release.unvalidated || settled) return { result: { passed: true }, silent: "nothing changed" };
    const candidacy = await requireCandidacy(context, { ...release, liveId: release.replacesId });
    const { gates } = await judgeRollback(context, candidacy);
    const passed = gates.every(lit);
    await db.validation.create({ data: { releaseId, passed, checks: stored(gates), note, byId: personOf(actor), at: request.now() }, select: { id: true } });
    const name = `${candidacy.prompt.name} ${candidacy.version.number} in ${candidacy.environment.name}`;
    const dark = gates.filter((gate) => !lit(gate)).map(({ sentence }) => sentence);
    if (!passed && release.byId) await notify(context, { kind: "rolled_back", userIds: [release.byId], subject: `${name} was restored, and did not hold`, body: dark.join(" "), path: `/prompts/${encodeURIComponent(candidacy.prompt.key)}/live` });
    return { result: { passed }, subject: { type: "release", id: releaseId, name }, after: { passed, found: dark.join(" ") || undefined }, reason: note || undefined };
  },
});
