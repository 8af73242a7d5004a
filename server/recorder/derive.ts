import { costOf } from "#server/core/run/cost";
import { editOf } from "#server/core/run/edit-distance";
import { verdictOf } from "#server/core/run/verdict";
import type { RatingRow } from "./rating-row";
import type { RunRow } from "./run-row";
import { settlePiece } from "./settle-piece";
import type { HeldRun, World } from "./world";

/** Brings everything up to date that follows from what was said. */
export function derive(world: World): void {
  const standing: Standing[] = [];
  for (const held of world.runs.values()) if (held.now) standing.push({ held, now: held.now });
  for (const { held, now } of standing) {
    if (held.told) ofItself(world, held, now);
    cut(world, held, now);
  }
  if (world.pieces.size > 0) ofPieces(world, standing);
  if (world.rated.size > 0) ofRatings(world);
}

export interface Standing {
  held: HeldRun;
  now: RunRow;
}

function ofItself(world: World, held: HeldRun, now: RunRow) {
  keepToItself(world, held, now);
  const { told, before } = held;
  const given = told?.fields.cost;
  now.costGiven = given !== undefined && given !== null;
  now.cost = given ?? computed(costOf(spentBy(now), world.settings.get(now.workspaceId)?.prices ?? []));
  if (before?.output !== now.output) now.excerpt = excerptOf(now.output ?? "");
  if (now.pieceId === null) leavePiece(now, told?.fields.attempt);
}

const mostPico = 2n ** 63n - 1n;
/** What is more than can be kept comes of a price that nobody meant. */
const computed = (cost: bigint | undefined) => (cost === undefined || cost > mostPico ? null : cost);

/** A run stays under the day it was counted under, whatever the zone is called meanwhile, until it is told to move. */
function cut({ settings }: World, { before, recut }: HeldRun, now: RunRow) {
  const zone = settings.get(now.workspaceId);
  if (zone && (recut || before?.at !== now.at)) now.day = zone.dayOf(now.at);
}

const ofInputs = ["inputs", "rendered"] as const;
const ofOutputs = ["output", "reasoning"] as const;

/** Some prompts let nobody keep what went in or came out. */
function keepToItself(world: World, held: HeldRun, now: RunRow) {
  const unstored = now.promptId === null ? undefined : world.settings.get(now.workspaceId)?.unstored.get(now.promptId);
  if (!unstored || !held.told) return;
  const fields = { ...held.told.fields };
  for (const name of [...(unstored.inputs ? ofInputs : []), ...(unstored.outputs ? ofOutputs : [])]) {
    now[name] = null;
    if (fields[name] !== undefined) fields[name] = null;
  }
  held.told = { ...held.told, fields };
}

export const spentBy = ({ model, at, inputTokens, outputTokens, cachedTokens, reasoningTokens }: RunRow) => ({
  model,
  at,
  tokens: { input: inputTokens ?? undefined, output: outputTokens ?? undefined, cached: cachedTokens ?? undefined, reasoning: reasoningTokens ?? undefined },
});

const shown = 160;
const uneven = /[^\S ]|\s\s/u;

/** The first words on one line, cut before a character and not through it. */
export function excerptOf(text: string): string {
  const start = text.slice(0, 2 * shown);
  const line = (uneven.test(start) ? start.replace(/\s+/gu, " ") : start).trim();
  return line.length <= shown ? line : `${line.slice(0, shown - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function leavePiece(now: RunRow, attempt: number | undefined) {
  now.followed = false;
  now.settled = false;
  now.attempt = attempt ?? 1;
}

function ofPieces(world: World, standing: readonly Standing[]) {
  const members = new Map<string, Standing[]>();
  for (const one of standing) {
    if (one.now.pieceId === null) continue;
    const list = members.get(one.now.pieceId);
    if (list) list.push(one);
    else members.set(one.now.pieceId, [one]);
  }
  for (const held of world.pieces.values()) {
    const first = held.before?.firstRunId ?? null;
    if (held.now) settlePiece(held, held.now, members.get(held.now.id) ?? [], first !== null && !world.runs.has(first));
  }
}

function ofRatings(world: World) {
  const byRun = new Map<string, RatingRow[]>();
  for (const { now } of world.ratings.values()) {
    if (!now) continue;
    const list = byRun.get(now.runId);
    if (list) list.push(now);
    else byRun.set(now.runId, [now]);
  }
  for (const id of world.rated) judge(world, world.runs.get(id)?.now, byRun.get(id) ?? []);
}

function judge(world: World, run: RunRow | undefined, ratings: RatingRow[]) {
  if (!run) return;
  const author = run.versionId === null ? undefined : world.authors.get(run.versionId);
  const before = world.runs.get(run.id)?.before;
  for (const rating of ratings) {
    rating.own = author !== undefined && rating.via !== "api" && rating.rater === author; // an application calls its users what it likes
    const known = world.ratings.get(rating.id)?.before;
    if (outputsUnstored(world, run)) forgetText(world, rating);
    if (before?.output !== run.output || known?.finalText !== rating.finalText) measureEdit(rating, run.output);
  }
  const verdict = verdictOf(ratings.map(({ id, externalId, rater, via, verdict: said, at, own }) => ({ id: externalId ?? id, rater, via, verdict: said ?? undefined, at, own })));
  run.verdict = verdict?.verdict ?? null;
  run.verdictOwn = verdict?.own ?? false;
  const edited = newest(ratings.filter(({ editWords }) => editWords !== null));
  run.editChanged = edited?.editChanged ?? null;
  run.editWords = edited?.editWords ?? null;
  run.editingSeconds = newest(ratings.filter(({ editingSeconds }) => editingSeconds !== null))?.editingSeconds ?? null;
}

const outputsUnstored = ({ settings }: World, { workspaceId, promptId }: RunRow) => promptId !== null && (settings.get(workspaceId)?.unstored.get(promptId)?.outputs ?? false);

/** A final text is its output, made better. */
function forgetText(world: World, rating: RatingRow) {
  rating.finalText = null;
  const held = world.ratings.get(rating.id);
  if (held?.told?.fields.finalText !== undefined) held.told = { ...held.told, fields: { ...held.told.fields, finalText: null } };
}

function measureEdit(rating: RatingRow, output: string | null) {
  const edit = rating.finalText === null || output === null ? undefined : editOf(output, rating.finalText);
  rating.editChanged = edit?.changed ?? null;
  rating.editWords = edit?.words ?? null;
}

const newest = (ratings: readonly RatingRow[]) => ratings.toSorted((one, other) => other.at - one.at || ((one.externalId ?? one.id) < (other.externalId ?? other.id) ? 1 : -1))[0];
