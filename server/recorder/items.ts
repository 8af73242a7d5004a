import type { Event, Named } from "./event";
import { idAt, idOf, isOurs } from "./ids";
import type { Redactions } from "./redact-event";
import type { Item, Subject } from "./world";

/** Gives everything in it an id that stays the same however often it is tried to write it down. */
export function itemOf(event: Event, receivedAt: number, redacted?: Redactions): Item {
  switch (event.kind) {
    case "run": {
      const at = withinParts(event.fields.at ?? event.stamp, receivedAt);
      const { piece } = event.fields;
      return { event, receivedAt, redacted, id: "", subject: subjectOf(event, event, at), piece: piece ? { id: nounId("piece", event.workspaceId, piece, at), externalId: piece.externalId ?? null } : undefined };
    }
    case "rating": {
      const at = withinParts(event.stamp, receivedAt);
      return { event, receivedAt, id: nounId("rating", event.workspaceId, event, at), subject: subjectOf(event, event.run, at) };
    }
    case "piece":
      return { event, receivedAt, id: nounId("piece", event.workspaceId, event, event.stamp) };
    case "deletion":
    case "recut":
      return { event, receivedAt, id: "", subject: subjectOf(event, event, receivedAt) };
  }
}

const nounId = (kind: "piece" | "rating", workspaceId: string, { id, externalId }: Named, at: number) => id ?? (externalId === undefined ? idAt(at) : idOf(kind, workspaceId, externalId));

function subjectOf({ workspaceId }: Event, { id, externalId }: Named, at: number): Subject {
  const own = id ?? idAt(at);
  return { workspaceId, name: externalId ?? (id === undefined ? own : undefined), externalId: externalId ?? null, id: own, fresh: false, gone: false };
}

/** May be the name of a run that Galley itself has named, and somebody has copied. */
export const mayBeOurs = ({ name, externalId }: Subject) => externalId !== null && name !== undefined && isOurs(name);

const day = 24 * 60 * 60 * 1000;
export const keptBack = 424 * day;
export const keptAhead = day;

/** Parts are made for these months alone; fourteen of them have no fewer days. */
const withinParts = (at: number, now: number) => Math.min(Math.max(at, now - keptBack), now + keptAhead);
