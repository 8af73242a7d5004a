import { createQueue } from "#server/queue/create-queue";
import { takeNext } from "#server/queue/take-next";
import { giveRating } from "#server/rating/give-rating";
import { members } from "#server/workspace/queries";
import type { Cast } from "./happen";
import { henrik, ines, joanna } from "./library/cast";
import { named } from "./named";
import { chanceFrom } from "./traffic/chance";

const outputs = 20;
const half = outputs / 2;

/** Henrik wants to know what Billing reply does now; Ines and Joanna are each half through. */
export async function tellQueue(cast: Cast, promptId: string): Promise<void> {
  const asking = await cast.as(henrik, 0);
  const people = await members(asking, {});
  const raters = [ines, joanna].map((name) => named(people, (one) => one.name === name).id);
  const { queueId } = await createQueue(asking, {
    name: "Billing replies since Monday",
    instruction: "Would you send this to a customer as it is? Say what you miss.",
    ...{ perRun: 2, raters, sample: outputs, pick: "newest", asked: { promptId, verdict: "none" } },
  });
  const chance = chanceFrom("queue");
  for (const rater of [ines, joanna]) {
    const context = await cast.as(rater, 0);
    for (let done = 0; done < half; done += 1) {
      const { output } = await takeNext(context, { queueId });
      if (!output) return;
      const verdict = chance.likely(0.45) ? "usable" : chance.likely(0.4) ? "heavy_edit" : "discarded";
      await giveRating(context, { queueId, runId: output.runId, verdict, ...(verdict !== "usable" && { reasons: ["tone is off"] }) });
    }
  }
}
