import { z } from "zod";
import { verdicts } from "#server/core/run/verdict";
import { endpoint } from "#server/http/endpoint";
import type { RatingEvent } from "#server/recorder/event";
import { idOf, recordItems } from "./log-runs";
import { reachOf } from "./run-item";
import { long, name, saidAt, short, stampOf, time } from "./sent-values";
import { answerItems, itemsIn, oneOrMany, otherStatuses, reader, readItems, results, Unfit } from "./sent-item";

const dayMs = 86_400_000;

const ratingItem = z
  .strictObject({
    id: name("An id").optional().describe("What you call this rating. The same id again changes it; another one is a further judgement, and the newest counts"),
    run: name("A run").describe("As you call it, or Galley's id. The rating may come before the run does"),
    saidAt,
    at: time.optional().describe("When it was given"),
    verdict: z.enum(verdicts, "A verdict is usable, heavy_edit or discarded").nullable().optional().describe("Null takes it back"),
    worked: z.boolean("`worked` is true or false").optional().describe("The form with two buttons: worked is usable, didn't is discarded"),
    reasons: z.array(short("A reason", 60)).max(20, "A rating names at most 20 reasons").optional(),
    comment: short("A comment", 2000).optional(),
    finalText: long("A final text").nullable().optional().describe("What was used in the end: how much was changed is computed from it"),
    editingSeconds: z.int("Seconds are a whole number").min(0, "Editing took no less than nothing").max(86_400, "Editing one output takes at most a day").nullable().optional(),
    user: short("A user").optional().describe("Who judged, as your application calls them"),
  })
  .meta({ id: "Rating" });

const readRating = reader(ratingItem);

export const logRatings = endpoint({
  name: "ratings.log",
  method: "POST",
  path: "/api/v1/ratings",
  summary: "Rate runs",
  description: "One or up to 1,000 judgements. Durable when it is answered.",
  permission: "run.rate",
  input: { rawBody: oneOrMany(ratingItem) },
  output: results,
  otherStatuses,
  limitClass: "ingest",
  repetition: "own ids",
  async run({ workspace, request }, { body }, call) {
    const { items, single } = itemsIn(body);
    const now = request.now().getTime();
    const prepared = readItems(items, (sent, index): RatingEvent => {
      const { id, run, saidAt: said, worked, user, ...rest } = readRating(sent);
      if (worked !== undefined && rest.verdict !== undefined) throw new Unfit("It says both a verdict and whether it worked; say one of them", "worked");
      if (rest.at !== undefined && rest.at > now + dayMs) throw new Unfit("Its time is still to come; the newest judgement counts, and this one would for ever", "at");
      const verdict = worked === undefined ? rest.verdict : worked ? "usable" : "discarded";
      const fields = { via: "api" as const, ...rest, ...(verdict !== undefined && { verdict }), ...(user !== undefined && { rater: user }) };
      return { kind: "rating", workspaceId: workspace.id, externalId: idOf({ id }, call, index), run: { externalId: run }, stamp: stampOf(said, now), reach: reachOf(call.key), fields };
    });
    return answerItems(await recordItems(prepared), single);
  },
});
