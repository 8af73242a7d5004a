import type { Price } from "#server/core/run/cost";
import type { Told } from "#server/core/run/merge";
import type { Event, RatingFields, PieceFields, RunFields } from "./event";
import type { PieceRow } from "./piece-row";
import type { Redactor } from "#server/redaction/make-redactor";
import type { RatingRow } from "./rating-row";
import type { Redactions } from "./redact-event";
import type { RunRow } from "./run-row";

/** What a run's sender can say, its piece resolved to an id. */
export type RunSaid = Omit<RunFields, "piece"> & { pieceId: string | null };

/** A row as it was found, and as it shall be. */
export interface Held<Row> {
  before?: Row;
  now?: Row;
}

export interface HeldRun extends Held<RunRow> {
  /** Its texts were looked up too, or it has none yet. */
  whole: boolean;
  told?: Told<RunSaid>;
  /** The workspace's days begin at another time now. */
  recut?: boolean;
}

export interface HeldPiece extends Held<PieceRow> {
  told?: Told<PieceFields>;
}

export interface HeldRating extends Held<RatingRow> {
  told?: Told<RatingFields>;
}

/** A run as a batch speaks of it. */
export interface Subject {
  workspaceId: string;
  /** By which it has a key; a run known by Galley's id alone is not looked up by one. */
  name?: string;
  externalId: string | null;
  id: string;
  /** Its key is new: nobody can have spoken of it before. */
  fresh: boolean;
  gone: boolean;
}

/** An event with everything in it called by Galley's ids. */
export interface Item {
  event: Event;
  receivedAt: number;
  redacted?: Redactions;
  /** Of the rating or piece itself. */
  id: string;
  /** Of the run it is, or speaks of. */
  subject?: Subject;
  /** Of the piece that a run speaks of. */
  piece?: { id: string; externalId: string | null };
}

/** What a workspace says of its figures and its texts. */
export interface Settings {
  prices: readonly Price[];
  zone: string;
  dayOf(at: number): number;
  /** None where everything may be kept. */
  redactor?: Redactor;
  /** Prompts that keep their inputs or outputs to themselves. */
  unstored: ReadonlyMap<string, { inputs: boolean; outputs: boolean }>;
}

/** All that a batch touches. */
export interface World {
  items: Item[];
  runs: Map<string, HeldRun>;
  pieces: Map<string, HeldPiece>;
  ratings: Map<string, HeldRating>;
  /** Runs all of whose ratings are held. */
  rated: Set<string>;
  /** Runs that this batch deletes. */
  gone: Set<string>;
  authors: Map<string, string>;
  settings: ReadonlyMap<string, Settings>;
}

export const worldOf = (items: Item[], settings: ReadonlyMap<string, Settings>): World => ({ items, runs: new Map(), pieces: new Map(), ratings: new Map(), rated: new Set(), gone: new Set(), authors: new Map(), settings });
