import { randomUUID } from "node:crypto";
import { permissions } from "#server/access/permissions";
import { startSession } from "#server/account/start-session";
import { createCaller } from "#server/api/root";
import { startExport } from "#server/export/start-export";
import { openIncident } from "#server/incident/open-incident";
import { addPrice } from "#server/price/add-price";
import { saveInputSet } from "#server/prompt/save-input-set";
import { savePattern } from "#server/redaction/save-pattern";
import { makeKey } from "#server/test/api";
import { personContext, visitorContext } from "#server/test/contexts";
import { invitationToken, makeComment, makeFolder, makeMember, makePerson, makePrompt, makeRun, makeTeam, makeVersion, makeWorkspace, saying, type TestPerson } from "#server/test/factories";
import { saveView } from "#server/workspace/save-view";
import { makeChanges, noChanges } from "./changes";
import { makeLine } from "#server/test/lines";
import { makeJudgedPiece } from "./outputs";
import { makePolicies } from "./policies";
import { makeReleases } from "./releases";
import { makeTalk } from "./talk";

type Ctx = Awaited<ReturnType<typeof makeWorkspace>>["ctx"];

const noPiece = { pieceId: "", attemptId: "", queueId: "", ratingId: "" };
const noPolicies = { pipedFolderId: "", placeId: "", policyId: "" };
const noTalk = { changeId: "", threadId: "", remarkId: "" };

/** A workspace with one of everything that has an id. What is added to the product is added here; a piece or a Change, which take their time, where somebody asks about them. */
export async function makeWorld({ withPiece = false, withTalk = false, withPolicies = false, withChanges = false } = {}) {
  const workspace = await makeWorkspace();
  const member = await makeMember(workspace, "author");
  const team = await makeTeam(workspace);
  const caller = callerIn(workspace.owner, workspace.slug);
  await caller.team.placeMember({ teamId: team.id, memberId: member.id, role: "author" });
  const { id: invitationId } = await caller.invitation.create({ email: "waiting@example.com", role: "viewer" });
  const { sessionId } = await startSession(visitorContext(), { userId: workspace.owner.id, method: "password" });
  const guest = await makePerson({ name: "Guest" });
  const token = await invitationToken(workspace.ctx, guest.email, "viewer");
  const library = await makeLibrary(workspace.ctx);
  const { lineId } = await makeLine(member.ctx, workspace.owner.id);
  const { id: keyId, secretKey } = await makeKey(workspace, permissions.filter((permission) => permission !== "member.join"));
  return { keyId, secretKey, owner: workspace.owner, slug: workspace.slug, workspaceId: workspace.ctx.workspace.id, memberId: member.id, teamId: team.id, invitationId, sessionId, lineId, guest, token, ...library, ...(await makeReleases(workspace.ctx, library)), ...(await makeOutputs(workspace.ctx, library)), ...(withPiece ? await makeJudgedPiece(workspace.ctx) : noPiece), ...(withTalk ? await makeTalk(workspace.ctx) : noTalk), ...(withPolicies ? await makePolicies(workspace) : noPolicies), ...(withChanges ? await makeChanges(workspace.ctx) : noChanges) };
}

async function makeOutputs(ctx: Ctx, { promptId, versionId }: { promptId: string; versionId: string }) {
  const { id: runId } = await makeRun(ctx, { promptId, versionId, customer: "larkfield", inputs: "{}", output: "Dear Ada", traceId: "t", spanId: "s" });
  const { id: viewId } = await saveView(ctx, { page: "runs", name: "Failed", asked: "?status=error" });
  const { id: exportId } = await startExport(ctx, { filters: {}, format: "csv" });
  const { incidentId } = await openIncident(ctx, { runId });
  return { runId, viewId, exportId, incidentId };
}

async function makeLibrary(ctx: Ctx) {
  const folder = await makeFolder(ctx);
  const prompt = await makePrompt(ctx, { key: `letter-${randomUUID()}` });
  const version = await makeVersion(ctx, prompt.id, saying("Write a letter."));
  const comment = await makeComment(ctx, version.id, "Shorter?");
  const inputSet = await saveInputSet(ctx, { promptId: prompt.id, name: "Wales", values: {} });
  const { id: redactionRuleId } = await savePattern(ctx, { name: "order number", pattern: "AB-\\d{5}", mode: "mask" });
  const { id: priceId } = await addPrice(ctx, { model: "mistral-*", from: "2026-11-01", input: "2", output: "6" });
  return { priceId, redactionRuleId, folderId: folder.id, promptId: prompt.id, promptKey: prompt.key, versionId: version.id, sha: version.sha, commentId: comment.id, inputSetId: inputSet.id };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

export const callerIn = (person: TestPerson, slug: string) => createCaller({ account: personContext(person), person: undefined, slug });

/** What an example may name. */
export type Named = Omit<World, "owner" | "guest" | "token" | "workspaceId" | "secretKey">;
