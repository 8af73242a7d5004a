import { randomUUID } from "node:crypto";
import { saying } from "#server/test/factories";
import type { Named } from "./world";

export interface Example {
  input(world: Named): object;
}

const plain: Example = { input: () => ({}) };

const week = { from: "2026-11-14", to: "2026-11-20" };

/** An input for every procedure inside a workspace. One without an example fails below. */
export const inWorkspace: Record<string, Example> = {
  "audit.list": plain,
  "audit.facets": plain,
  "comment.add": { input: ({ versionId }) => ({ versionId, body: "Why?" }) },
  "comment.delete": { input: ({ commentId }) => ({ commentId }) },
  "draft.open": { input: ({ promptId }) => ({ promptId }) },
  "draft.keep": { input: ({ promptId }) => ({ promptId, content: saying("Mine."), baseId: null, revision: 0 }) },
  "draft.discard": { input: ({ promptId }) => ({ promptId }) },
  "exchange.export": plain,
  "exchange.import": { input: () => ({ files: [{ name: "a.txt", text: "Write a line." }] }) },
  "folder.list": plain,
  "folder.create": { input: ({ folderId }) => ({ name: "Below", parentId: folderId }) },
  "folder.rename": { input: ({ folderId }) => ({ folderId, name: "Renamed" }) },
  "folder.move": { input: ({ folderId }) => ({ folderId, parentId: null }) },
  "folder.setTeam": { input: ({ folderId, teamId }) => ({ folderId, teamId }) },
  "folder.setKeepers": { input: ({ folderId, memberId }) => ({ folderId, duty: "editor", memberIds: [memberId] }) },
  "folder.delete": { input: ({ folderId }) => ({ folderId }) },
  "inputSet.list": { input: ({ promptId }) => ({ promptId }) },
  "inputSet.save": { input: ({ promptId }) => ({ promptId, name: "Spring", values: {} }) },
  "inputSet.delete": { input: ({ inputSetId }) => ({ inputSetId }) },
  "key.list": plain,
  "key.scopes": plain,
  "key.create": { input: ({ memberId }) => ({ name: "Website", scopes: ["prompt.read"], ownerMemberId: memberId }) },
  "key.change": { input: ({ keyId }) => ({ keyId, name: "Renamed" }) },
  "key.roll": { input: ({ keyId }) => ({ keyId }) },
  "key.revoke": { input: ({ keyId }) => ({ keyId }) },
  "lint.rules": plain,
  "lint.weigh": { input: () => ({ rule: "secrets", severity: "warning" }) },
  "metrics.quality": { input: ({ promptId }) => ({ prompt: promptId, ...week }) },
  "metrics.latency": { input: ({ versionId }) => ({ version: versionId, ...week }) },
  "metrics.prompts": { input: () => week },
  "metrics.words": { input: ({ promptId }) => ({ prompt: promptId, ...week }) },
  "metrics.lastOutputs": { input: ({ promptId }) => ({ promptId }) },
  "metrics.firstCall": { input: ({ promptId }) => ({ promptId }) },
  "metrics.cards": { input: () => ({ promptIds: [randomUUID()] }) },
  "metrics.unpriced": plain,
  "price.list": plain,
  "price.add": { input: () => ({ model: "gpt-5*", from: "2026-11-20", input: "1.25", output: "10" }) },
  "price.change": { input: ({ priceId }) => ({ priceId, model: "gpt-5*", from: "2026-11-20", input: "1.25", output: "10" }) },
  "price.remove": { input: ({ priceId }) => ({ priceId }) },
  "presence.list": { input: ({ promptId }) => ({ promptId }) },
  "presence.note": { input: ({ promptId }) => ({ promptId, doing: "reading" }) },
  "prompt.list": plain,
  "prompt.find": { input: ({ promptKey }) => ({ key: promptKey }) },
  "prompt.words": plain,
  "prompt.dependents": { input: ({ promptId }) => ({ promptId }) },
  "prompt.create": { input: ({ folderId }) => ({ name: "New", folderId }) },
  "prompt.describe": { input: ({ promptId }) => ({ promptId, name: "Renamed" }) },
  "prompt.fork": { input: ({ promptId, versionId }) => ({ promptId, versionId, name: "Fork" }) },
  "prompt.share": { input: ({ promptId }) => ({ promptId, folderId: null }) },
  "prompt.give": { input: ({ promptId, memberId }) => ({ promptId, memberId }) },
  "prompt.move": { input: ({ promptId, folderId }) => ({ promptIds: [promptId], folderId }) },
  "prompt.tag": { input: ({ promptId }) => ({ promptIds: [promptId], add: ["new"] }) },
  "prompt.archive": { input: ({ promptId }) => ({ promptIds: [promptId] }) },
  "prompt.restore": { input: ({ promptId }) => ({ promptIds: [promptId] }) },
  "redaction.rules": plain,
  "redaction.try": { input: () => ({ text: "To marta@larkfield.eu" }) },
  "redaction.change": { input: () => ({ detector: "mail", mode: "hash" }) },
  "redaction.savePattern": { input: ({ redactionRuleId }) => ({ ruleId: redactionRuleId, name: "order", pattern: "AB-\\d{6}", mode: "mask" }) },
  "redaction.deletePattern": { input: ({ redactionRuleId }) => ({ ruleId: redactionRuleId }) },
  "version.list": { input: ({ promptId }) => ({ promptId }) },
  "version.show": { input: ({ promptId, sha }) => ({ promptId, which: sha }) },
  "version.included": { input: () => ({ wanted: [] }) },
  "version.lint": { input: () => ({ content: saying("Write.") }) },
  "version.checkContract": { input: () => ({ content: saying("Write.") }) },
  "version.countTokens": { input: () => ({ text: "Write." }) },
  "version.save": { input: ({ promptId, versionId }) => ({ promptId, baseId: versionId, content: saying("Write two."), what: "Two", why: "More" }) },
  "invitation.list": plain,
  "invitation.create": { input: () => ({ email: "new@example.com", role: "viewer" }) },
  "invitation.resend": { input: ({ invitationId }) => ({ invitationId }) },
  "invitation.revoke": { input: ({ invitationId }) => ({ invitationId }) },
  "member.list": plain,
  "member.holdings": { input: ({ memberId }) => ({ memberId }) },
  "member.changeRole": { input: ({ memberId }) => ({ memberId, role: "viewer" }) },
  "member.remove": { input: ({ memberId }) => ({ memberId }) },
  "team.list": plain,
  "team.create": { input: () => ({ name: "Brand new" }) },
  "team.rename": { input: ({ teamId }) => ({ teamId, name: "Renamed" }) },
  "team.delete": { input: ({ teamId }) => ({ teamId }) },
  "team.placeMember": { input: ({ teamId, memberId }) => ({ teamId, memberId, role: "approver" }) },
  "team.dropMember": { input: ({ teamId, memberId }) => ({ teamId, memberId }) },
  "workspace.current": plain,
  "workspace.roles": plain,
  "workspace.rename": { input: ({ slug }) => ({ name: "Renamed", slug }) },
  "workspace.keeping": plain,
  "workspace.chooseZone": { input: () => ({ timeZone: "Europe/Berlin" }) },
  "workspace.keepRuns": { input: () => ({ keepDays: 90 }) },
};

/** Those that ask by an id of a person's own, outside any workspace. */
export const ownOnly: Record<string, Example> = {
  "account.endSession": { input: ({ sessionId }) => ({ sessionId }) },
};

/** Outside any workspace, and naming nothing that is anybody else's. */
export const outside = [
  ...["account.me", "account.workspaces", "account.sessions", "account.history", "account.firstPage", "account.link", "account.requestLink", "account.rename"],
  ...["account.changePassword", "account.endOtherSessions", "account.endSessions", "invitation.show", "invitation.accept", "workspace.create", "demo.open"],
];
