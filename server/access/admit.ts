import type { Actor } from "#server/context";
import { Forbidden, Unauthenticated } from "#server/errors";

/** Who may ask for something outside a workspace. Anyone includes the rest. */
export type Admitted = "anyone" | "person" | "job" | "person or operator";

export function admit(actor: Actor, who: Admitted) {
  if (who === "anyone" || who.split(" or ").includes(actor.kind)) return;
  if (actor.kind === "visitor") throw new Unauthenticated();
  throw new Forbidden("This isn't done from here. Nothing was changed; do it signed in, from the page it belongs to.");
}
