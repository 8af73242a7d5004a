import type { Open, WorkspaceContext } from "#server/context";
import type { Named, RatingEvent, RatingFields } from "#server/recorder/event";
import { spoken } from "#server/run/say-run";

export const sayRating = (context: Open<WorkspaceContext>, named: Named, run: Named, fields: Partial<RatingFields>): RatingEvent => ({ kind: "rating", ...named, run, ...spoken(context), fields });
