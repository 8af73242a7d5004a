import { z } from "zod";
import { endpoint } from "#server/http/endpoint";
import { logOutcomes as log } from "#server/outcome/log-outcomes";
import { day, figure, outcomeName } from "#server/outcome/schema";
import { answerItems, itemsIn, oneOrMany, otherStatuses, reader, readItems, results, Unfit } from "./sent-item";
import { name } from "./sent-values";

const outcomeItem = z
  .strictObject({
    piece: name("A piece").describe("As you call it, or Galley's id"),
    name: outcomeName.describe("clicks, opens, conversions … : any named number"),
    value: figure,
    of: figure.nullable().default(null).describe("Of how many, where the value is a part: clicks of impressions"),
    on: day.describe("The day it was measured on"),
  })
  .meta({ id: "Outcome" });

const readOutcome = reader(outcomeItem);

export const logOutcomes = endpoint({
  name: "outcomes.log",
  method: "POST",
  path: "/api/v1/outcomes",
  summary: "Tell what came of pieces",
  description: "One or up to 1,000 figures. The same piece, name and day again replaces what was told.",
  permission: "run.write",
  input: { rawBody: oneOrMany(outcomeItem) },
  output: results,
  otherStatuses,
  limitClass: "ingest",
  repetition: "own ids",
  async run(context, { body }) {
    const { items, single } = itemsIn(body);
    const read = readItems(items, readOutcome);
    const outcomes = read.flatMap((item) => (item instanceof Unfit ? [] : [item]));
    const answers = (outcomes.length > 0 ? await log(context, { outcomes }) : []).values();
    return answerItems(
      read.map((item) => {
        const answer = item instanceof Unfit ? undefined : answers.next().value;
        if (item instanceof Unfit || !answer) return item instanceof Unfit ? item : new Unfit("It was not stored");
        return "sentence" in answer ? new Unfit(answer.sentence, "piece") : { id: answer.pieceId, status: "merged" as const };
      }),
      single,
    );
  },
});
