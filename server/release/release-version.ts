import { randomUUID } from "node:crypto";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import type { Gate } from "#server/core/policy/gate";
import { lit } from "#server/core/policy/gate";
import { mayBreakGlass } from "#server/core/policy/named";
import { Conflict, Forbidden } from "#server/errors";
import { stored } from "#server/prompt/store-content";
import { findRelease } from "./find-live";
import { judgePromotion, type Candidacy, type Judged } from "./judge-promotion";
import { judgeRollback } from "./judge-rollback";
import { requireCandidacy } from "./require-candidacy";
import { requireKnown } from "./require-known";
import type { Move } from "./schema";
import { lockLive, pinsOf } from "./sql";

interface Asked {
  kind: "promotion" | "rollback";
  environmentId: string;
  moves: readonly Move[];
  why: string;
  changeId?: string | undefined;
  /** Go on where the policy refuses, for whoever may. */
  breakGlass: boolean;
  /** Restore now, and look at it after. */
  validateAfter?: boolean;
}

export interface Moved {
  id: string;
  prompt: Candidacy["prompt"];
  environment: Candidacy["environment"];
  number: string;
  /** What it replaced. */
  was: string | null;
  brokeGlass: boolean;
}

export interface Refused {
  prompt: Candidacy["prompt"];
  number: string;
  gates: Gate[];
  mayBreakGlass: boolean;
}

export type Released = { outcome: "released"; setId: string; moved: Moved[] } | { outcome: "refused"; refused: Refused[] };

const judges = { promotion: judgePromotion, rollback: judgeRollback };

/**
 * The only thing in Galley that moves what is live: all of a set or none of it.
 * The pointers are locked before anything is judged, so what the gates say is still true when they move.
 */
export async function releaseVersion(context: Open<WorkspaceContext>, asked: Asked): Promise<Released> {
  const promptIds = asked.moves.map(({ promptId }) => promptId);
  await requireKnown(context, asked.environmentId, promptIds);
  const live = await lockLive(context, asked.environmentId, promptIds);
  const judged: (Candidacy & Judged)[] = [];
  for (const move of asked.moves) {
    const one = await judge(context, asked, move, live.get(move.promptId) ?? null);
    if (one) judged.push(one);
  }
  if (judged.length === 0) throw new Conflict("All of it is live there already. Nothing was released.");
  const dark = judged.filter(({ gates }) => !gates.every(lit));
  if (dark.length > 0 && !asked.breakGlass && !asked.validateAfter) return { outcome: "refused", refused: dark.map(refused) };
  if (asked.breakGlass) dark.forEach(requireGlass);
  const setId = randomUUID();
  const moved: Moved[] = [];
  for (const one of judged) moved.push(await write(context, asked, one, setId));
  return { outcome: "released", setId, moved };
}

/** Of a Change, what is live there already is left out: the rest joins it. */
async function judge(context: Open<WorkspaceContext>, { kind, environmentId, changeId }: Asked, { promptId, versionId, seenId }: Move, liveId: string | null) {
  if (liveId !== seenId) throw new Conflict(await overtaken(context, seenId, liveId));
  const candidacy = await requireCandidacy(context, { promptId, versionId, environmentId, liveId });
  const { prompt, version, environment, live } = candidacy;
  if (live?.versionId === versionId && changeId) return undefined;
  if (live?.versionId === versionId) throw new Conflict(`${version.number} of ${prompt.name} is live in ${environment.name} already. Nothing was released.`);
  return { ...candidacy, ...(await judges[kind](context, candidacy)) };
}

async function overtaken(context: Open<WorkspaceContext>, seenId: string | null, liveId: string | null) {
  const [seen, now] = [await findRelease(context, seenId), await findRelease(context, liveId)];
  const [was, is] = [seen?.number ?? "nothing", now?.number ?? "nothing"];
  const same = was === is ? "released anew meanwhile" : `${is} now`;
  return `You saw ${was} live, it is ${same}. Nothing was released; look at what is live and decide again.`;
}

const refused = ({ prompt, version, gates, policy, releaser }: Candidacy & Judged): Refused => ({ prompt, number: version.number, gates, mayBreakGlass: mayBreakGlass(policy.demands, releaser) });

function requireGlass({ prompt, policy, releaser }: Candidacy & Judged) {
  if (mayBreakGlass(policy.demands, releaser)) return;
  throw new Forbidden(`The policy doesn't let you release ${prompt.name} past its gates. Nothing was released; ask somebody whom it names, or an admin.`);
}

async function write(context: Open<WorkspaceContext>, asked: Asked, one: Candidacy & Judged, setId: string): Promise<Moved> {
  const { actor, db, request } = context;
  const { prompt, version, environment, live, policy, gates } = one;
  const dark = !gates.every(lit);
  const brokeGlass = dark && asked.breakGlass;
  const { id } = await db.release.create({
    data: {
      ...{ setId, kind: asked.kind, promptId: prompt.id, environmentId: environment.id, versionId: version.id, sha: version.sha },
      ...{ pins: stored(await pinsOf(context, version.id)), replacesId: live?.id, changeId: asked.changeId, policyId: policy.id, gates: stored(gates), why: asked.why },
      ...{ unreviewed: one.unreviewed, unvalidated: asked.kind === "rollback" && (dark || asked.validateAfter === true), brokeGlass },
      ...{ actor: stored(actor), byId: personOf(actor), at: request.now() },
    },
    select: { id: true },
  });
  return { id, prompt, environment, number: version.number, was: live?.number ?? null, brokeGlass };
}
