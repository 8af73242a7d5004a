import { z } from "zod";
import { daysIn } from "#server/core/run/day";
import { wordSought } from "#server/prompt/schema";
import { query } from "#server/query";
import { customerDays, customerPrompts } from "./sql";

const shownDays = 90;

/** Everything one customer saw: their days, and the prompts they met. Their runs are listed like any others. */
export const customer = query({
  name: "run.customer",
  permission: "run.read",
  input: z.object({ customer: wordSought(200).min(1, "Say which customer") }),
  async run(context, { customer: name }) {
    const { db, workspace, request } = context;
    const place = await db.workspace.findFirst({ where: { slug: workspace.slug }, select: { timeZone: true } });
    const days = daysIn(place?.timeZone ?? "UTC");
    const [byDay, met] = [await customerDays(context, name, shownDays), await customerPrompts(context, name)];
    const prompts = await db.prompt.findMany({ where: { id: { in: met.map(({ promptId }) => promptId) } }, select: { id: true, key: true, name: true } });
    const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
    return {
      today: days.of(request.now().getTime()),
      days: byDay.map((day) => ({ ...day, start: new Date(days.start(day.day)) })),
      prompts: met.flatMap(({ promptId, lastDay, ...sums }) => {
        const prompt = byId.get(promptId);
        return prompt ? [{ ...prompt, ...sums, last: new Date(days.start(lastDay)) }] : [];
      }),
    };
  },
});
