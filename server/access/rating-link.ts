import { createHmac, timingSafeEqual } from "node:crypto";
import { selfOf, type AccountContext, type WorkspaceContext } from "#server/context";
import { Invalid } from "#server/errors";
import { grantsOf, opened } from "./open-workspace";
import { allows } from "./permissions";
import { secretOf } from "./session";
import { membershipOf, workspaceById } from "./sql";

const purpose = "rate one output";
const dayMs = 86_400_000;
const daysOpen = 14;

/** What a link is good for: judging one output, for a while, in the name of nobody but the link. */
interface Promised {
  workspaceId: string;
  runId: string;
  /** Who made the link; what is hidden from them is hidden from it. */
  by: string;
  /** In milliseconds since 1970. */
  until: number;
}

/** A key of this purpose alone: a token made for anything else opens nothing here. */
const key = () => createHmac("sha256", secretOf()).update(purpose).digest();
const sealOf = (body: string) => createHmac("sha256", key()).update(body).digest("base64url");

const wrong = () => new Invalid("This link doesn't lead to an output. Nothing was rated; open it as it came, or ask for a new one.");
const expired = () => new Invalid(`This link has expired: it is good for ${daysOpen} days. Nothing was rated; ask for a new one.`);
const withdrawn = () => new Invalid("Whoever made this link may no longer judge outputs. Nothing was rated; ask for a new one.");

/** No link made before then is good any more, and so neither is the note that it was taken back. */
export const linksOverSince = (now: Date) => new Date(now.getTime() - daysOpen * dayMs);

export function makeRatingLink({ actor, request, workspace }: WorkspaceContext, runId: string) {
  const until = request.now().getTime() + daysOpen * dayMs;
  const body = [workspace.id, runId, selfOf(actor)].map(packed).join("") + until.toString(36);
  return { token: `${body}.${sealOf(body)}`, until: new Date(until) };
}

export interface RatingLink {
  context: WorkspaceContext;
  runId: string;
  /** Tells this link from all others, and says nothing of it. */
  rater: string;
  /** In milliseconds since 1970. */
  madeAt: number;
}

/** Opens the workspace of a link, for judging its one output and nothing else, as long as its maker may. */
export async function openRatingLink(account: AccountContext, token: string): Promise<RatingLink> {
  const { workspaceId, runId, by, until } = readToken(token);
  if (until < account.request.now().getTime()) throw expired();
  const place = await workspaceById(workspaceId);
  if (!place) throw wrong();
  const maker = await membershipOf(by, place.slug);
  if (!maker || !allows(grantsOf(maker.role, maker.teams), "run.rate")) throw withdrawn();
  const rater = `link ${sealOf(token).slice(0, 16)}`;
  const actor = { kind: "job", id: rater, name: "a rating link", for: { kind: "person", id: by, name: "whoever made the link" } } as const;
  return { context: opened({ actor, request: account.request }, place, { everywhere: new Set(["run.rate"]), byTeam: new Map() }), runId, rater, madeAt: until - daysOpen * dayMs };
}

function readToken(token: string): Promised {
  const [body = "", seal = "", ...more] = token.split(".");
  const [said, due] = [Buffer.from(seal), Buffer.from(sealOf(body))];
  if (more.length > 0 || said.length !== due.length || !timingSafeEqual(said, due)) throw wrong();
  return { workspaceId: unpacked(body.slice(0, 22)), runId: unpacked(body.slice(22, 44)), by: unpacked(body.slice(44, 66)), until: Number.parseInt(body.slice(66), 36) };
}

/** An id in 22 letters, so that the link stays short. */
const packed = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");
const unpacked = (text: string) => Buffer.from(text, "base64url").toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
