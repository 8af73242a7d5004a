import { merge, type Told } from "#server/core/run/merge";
import type { Answer, PieceEvent, RatingEvent, RunEvent } from "./event";
import { keptAhead, keptBack } from "./items";
import { pieceSaid, type PieceRow } from "./piece-row";
import { reaches, type Owners } from "./reach";
import { labels, texts, values, type Redactions } from "./redact-event";
import { emptyRating, ratingSaid } from "./rating-row";
import { emptyRun, runSaid, textSaid, type RunRow } from "./run-row";
import { toldIn } from "./told";
import type { HeldPiece, HeldRun, Item, RunSaid, Subject, World } from "./world";

export const runColumnsSaid = [...runSaid, ...textSaid];
const mostTries = 1000;
const mostRatings = 1000;

/** Makes one event part of what is held, and says what became of it. */
export function say(world: World, item: Item, owners: Owners): Answer {
  const { event, subject } = item;
  if (event.kind === "piece") return sayPiece(world, item, event, owners);
  if (!subject || subject.gone || world.gone.has(subject.id)) return gone(event.kind === "deletion" && subject ? subject.id : undefined);
  switch (event.kind) {
    case "run":
      return sayRun(world, item, event, subject, owners);
    case "rating":
      return sayRating(world, item, event, subject, owners);
    case "deletion":
      return sayDeletion(world, subject);
    case "recut":
      return sayRecut(world, subject);
  }
}

const gone = (deleted: string | undefined): Answer =>
  deleted === undefined ? { refused: "This run was deleted, so nothing more is kept of it. Leave it out, or send it under another id." } : { id: deleted, stored: "same" };
const noRun: Answer = { refused: "There is no run of this id. Nothing was changed; check the id, or give the run's name as it was sent." };

/** A name can be taken where its taker is not seen, like the key of a prompt. */
const beyond = (what: string): Answer => ({ refused: `This names a ${what} that this key may not reach. Nothing was changed; give yours another name, or use another key.` });

function sayRun(world: World, { piece, receivedAt, redacted }: Item, event: RunEvent, subject: Subject, owners: Owners): Answer {
  const { at = event.stamp } = event.fields;
  if (at < receivedAt - keptBack || at > receivedAt + keptAhead)
    return { refused: "Its time lies outside of what is kept: the last fourteen months, and one day ahead. Nothing of it was stored; correct the time and send it again." };
  const held = world.runs.get(subject.id) ?? { whole: true };
  if (!held.now && subject.name === undefined) return noRun;
  if (!reaches(event.reach, held.now, owners)) return beyond("run");
  if (piece) {
    if (!reaches(event.reach, world.pieces.get(piece.id)?.now, owners)) return beyond("piece");
    const refused = joinPiece(world, held, piece.id, at);
    if (refused) return refused;
  }
  world.runs.set(subject.id, held);
  const heard = { stamp: event.stamp, fields: saidOf(event, piece?.id) };
  if (!held.now) {
    held.told = heard;
    held.now = tell(emptyRun(subject.id, subject.workspaceId, subject.externalId, receivedAt), heard.fields);
    held.now.at = at;
    held.now.redacted = redacted ?? null;
    return { id: subject.id, stored: "new" };
  }
  const { now } = held;
  const told = (held.told ??= toldIn<RunRow, RunSaid>(now, runColumnsSaid));
  held.told = merge(told, heard);
  const stored = outcome(told, held.told);
  Object.assign(now, held.told.fields);
  if (held.told.fields.at === undefined) now.at = Math.min(now.at, event.stamp);
  now.redacted = redactedOf(now, held.told, event, redacted);
  return { id: subject.id, stored };
}

function saidOf({ fields }: RunEvent, pieceId: string | undefined): Partial<RunSaid> {
  if (fields.piece === undefined) return fields;
  const { piece, ...rest } = fields;
  return { ...rest, pieceId: piece === null ? null : (pieceId ?? null) };
}

/** What isn't spoken of stays as it stands. */
function tell<Row extends object>(row: Row, fields: Partial<NoInfer<Row>>): Row {
  const [there, said] = [row as Record<string, unknown>, fields as Record<string, unknown>]; // safe because the names of fields are names of the row
  for (const name in said) if (said[name] !== undefined) there[name] = said[name];
  return row;
}

/** Of the texts that now stand as this event told them. */
function redactedOf(now: RunRow, told: Told<RunSaid>, { fields }: RunEvent, redacted: Redactions = {}): RunRow["redacted"] {
  const kept = { ...now.redacted };
  for (const name of [...texts, ...values, ...labels]) {
    if (fields[name] === undefined || told.fields[name] !== fields[name]) continue;
    if (redacted[name]) kept[name] = redacted[name];
    else delete kept[name];
  }
  return Object.keys(kept).length > 0 ? kept : null;
}

function joinPiece(world: World, run: HeldRun, pieceId: string, at: number): Answer | undefined {
  const piece = world.pieces.get(pieceId);
  if (!piece?.now) return { refused: "There is no piece of this id. Nothing of this run was stored; check the id, or name the piece as you call it." };
  let tries = 0;
  if (run.now?.pieceId !== pieceId) for (const { now } of world.runs.values()) if (now?.pieceId === pieceId) tries += 1;
  if (tries >= mostTries) return { refused: `A piece has at most ${mostTries} runs, and this one has them. Nothing of this run was stored; begin another piece.` };
  mention(piece, piece.now, at);
  return undefined;
}

/** A piece begins when it is first spoken of, unless somebody says when. */
function mention(held: HeldPiece, now: PieceRow, at: number) {
  held.told ??= isUnsaid(now) ? { stamp: 0, fields: {} } : toldIn(now, pieceSaid);
  if (held.told.fields.createdAt === undefined) now.createdAt = isUnsaid(now) ? at : Math.min(now.createdAt, at);
}

/** As it was made a moment ago, for somebody to speak of it. */
const isUnsaid = ({ createdAt }: PieceRow) => createdAt === 0;

function sayPiece(world: World, { id }: Item, event: PieceEvent, owners: Owners): Answer {
  const held = world.pieces.get(id);
  if (!held?.now) return { refused: "There is no piece of this id. Nothing was changed; check the id, or name the piece as you call it." };
  if (!reaches(event.reach, held.now, owners)) return beyond("piece");
  const isNew = isUnsaid(held.now);
  mention(held, held.now, event.stamp);
  const told = held.told ?? { stamp: 0, fields: {} };
  held.told = merge(told, { stamp: event.stamp, fields: event.fields });
  Object.assign(held.now, held.told.fields);
  return { id, stored: isNew ? "new" : outcome(told, held.told) };
}

function sayRating(world: World, { id, receivedAt }: Item, event: RatingEvent, subject: Subject, owners: Owners): Answer {
  const run = world.runs.get(subject.id)?.now;
  if (subject.name === undefined && !run) return noRun;
  if (!reaches(event.reach, run, owners)) return beyond("run");
  const held = world.ratings.get(id) ?? {};
  if (held.now && held.now.runId !== subject.id) return { refused: "A rating of this id speaks of another run. Nothing was changed; give it an id of its own." };
  if (!held.now && isFull(world, subject.id)) return { refused: `A run has at most ${mostRatings.toLocaleString("en")} ratings, and this one has them. Nothing was changed; look whether its id is the one you meant.` };
  world.ratings.set(id, held);
  const heard = { stamp: event.stamp, fields: event.fields };
  if (!held.now) {
    held.told = heard;
    held.now = tell(emptyRating(id, event.workspaceId, event.externalId ?? null, { id: subject.id, name: subject.name ?? "" }, receivedAt), heard.fields);
    held.now.at = event.fields.at ?? event.stamp;
    return { id, stored: "new" };
  }
  const told = (held.told ??= toldIn(held.now, ratingSaid));
  held.told = merge(told, heard);
  Object.assign(held.now, held.told.fields);
  if (held.told.fields.at === undefined) held.now.at = Math.min(held.now.at, event.stamp);
  return { id, stored: outcome(told, held.told) };
}

function isFull({ ratings }: World, runId: string): boolean {
  if (ratings.size < mostRatings) return false;
  let given = 0;
  for (const { now } of ratings.values()) if (now?.runId === runId) given += 1;
  return given >= mostRatings;
}

function sayDeletion(world: World, subject: Subject): Answer {
  const held = world.runs.get(subject.id);
  if (!held?.now) return noRun;
  held.now = undefined;
  world.gone.add(subject.id);
  for (const rating of world.ratings.values()) if (rating.now?.runId === subject.id) rating.now = undefined;
  return { id: subject.id, stored: "merged" };
}

function sayRecut(world: World, { id }: Subject): Answer {
  const held = world.runs.get(id);
  if (!held?.now) return noRun;
  held.recut = true;
  return { id, stored: "merged" };
}

const outcome = <Fields extends object>(before: Told<Fields>, after: Told<Fields>) => (sameFields(before.fields, after.fields) ? "same" : "merged");

/** Whatever is equal was kept as it was. */
function sameFields(before: object, after: object) {
  const [then, now] = [said(before), new Map(said(after))];
  return then.length === now.size && then.every(([name, value]) => isSame(value, now.get(name)));
}

const said = (fields: object): [string, unknown][] => Object.entries(fields).filter(([, value]) => value !== undefined);

const isSame = (one: unknown, other: unknown) => one === other || (Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((value, at) => value === other[at]));
