import { z } from "zod";
import { dayFrom, daysOf, steps } from "#server/core/metrics/period";
import { wordSought } from "#server/prompt/schema";
import { id } from "#server/workspace/schema";

/** As long as one chart may be, at most. */
const mostDays = 1100;
const mostParts = 400;

const day = z.string("Name a day").transform((text, context) => {
  const found = dayFrom(text);
  if (found !== undefined) return found;
  context.addIssue({ code: "custom", message: `“${text.slice(0, 20)}” is no day. Write it as 2026-11-20` });
  return z.NEVER;
});

const narrowed = z.object({
  prompt: id.optional(),
  version: id.optional(),
  environment: wordSought(100).optional(),
  model: wordSought(200).optional(),
  /** The first and the last day, as the workspace's zone has them. */
  from: day,
  to: day,
});

type Narrowing = z.output<typeof narrowed>;
const ordered = ({ from, to }: Narrowing) => from <= to;
const bounded = (asked: Narrowing) => daysOf(asked) <= mostDays;
const tooLong = `A chart shows at most ${mostDays} days. Choose a shorter time`;

/** What is asked of the figures, by the words that addresses use too. */
export const asked = narrowed.refine(ordered, "The last day comes before the first. Turn them round").refine(bounded, tooLong);

export const askedInSteps = narrowed
  .extend({ by: z.enum(steps).default("day") })
  .refine(ordered, "The last day comes before the first. Turn them round")
  .refine(bounded, tooLong)
  .refine(({ by, ...asked }) => by === "week" || daysOf(asked) <= mostParts, `Day by day a chart shows at most ${mostParts} days. Ask by week`);

export type Asked = Narrowing;
