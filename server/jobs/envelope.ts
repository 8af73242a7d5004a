import { createHash } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#server/context";
import { catalogue, type Job, type JobName } from "./catalogue";

const text = z.string().max(500);
const owned = { id: text, name: text, ownerId: text, ownerName: text };
const origin = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person"), id: text, name: text }),
  z.strictObject({ kind: z.literal("key"), ...owned }),
  z.strictObject({ kind: z.literal("agent"), ...owned }),
  z.strictObject({ kind: z.literal("operator"), name: text }),
  z.strictObject({ kind: z.literal("visitor") }),
]);

const envelope = z.strictObject({
  workspaceId: z.uuid().nullable(),
  /** Who set it off; absent when the sweep found it in the rows. */
  actor: origin.optional(),
  requestId: text,
  payload: z.unknown(),
});

export type Envelope = z.output<typeof envelope>;
export type Origin = Exclude<Actor, { kind: "job" }>;

/** A job as it lies in the queue. */
export interface Parcel {
  job: JobName;
  envelope: Envelope;
}

/** A person's job that sets off another is still that person's. */
export const originOf = (actor: Actor): Origin | undefined => (actor.kind === "job" ? actor.for : actor);

export const inWorkspace = (job: JobName) => (catalogue[job] as Job).scope === "workspace";

export function readEnvelope(job: JobName, raw: unknown): Envelope {
  const read = envelope.parse(raw);
  if (inWorkspace(job) !== (read.workspaceId !== null)) throw new Error(`${job} needs ${inWorkspace(job) ? "a" : "no"} workspace.`);
  return read;
}

/** The same work asked for twice has one name, so that the queue holds it once. */
export function parcelId({ job, envelope: { workspaceId, payload } }: Parcel): string {
  const work = JSON.stringify([workspaceId, payload]);
  return `${job}-${createHash("sha256").update(work).digest("base64url").slice(0, 22)}`;
}
