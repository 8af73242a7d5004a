import { z } from "zod";
import { dayFrom, daysOf, steps, type Period } from "#server/core/metrics/period";
import { wordSought } from "#server/prompt/schema";
import { id } from "#server/workspace/schema";

/** As long as one chart may be, at most. */
const mostDays = 1100;
const mostParts = 400;
/** From so many days on, a chart shows weeks unless it is asked for days. */
const manyDays = 120;

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
  /** The first and the last day, as the workspace's zone has them; without them, so many days up to today. */
  from: day.optional(),
  to: day.optional(),
  days: z.int("Give a number of days").min(1, "Ask for a day at least").max(mostDays, `A chart shows at most ${mostDays} days`).default(30),
});

type Narrowing = z.output<typeof narrowed>;
const named = ({ from, to }: Narrowing) => (from === undefined) === (to === undefined);
const ordered = ({ from = 0, to = from }: Narrowing) => from <= to;
const bounded = (asked: Narrowing) => lengthOf(asked) <= mostDays;
const lengthOf = ({ from, to, days }: Narrowing) => (from === undefined || to === undefined ? days : daysOf({ from, to }));

const both = "Name the first and the last day, or neither";
const inOrder = "The last day comes before the first. Turn them round";
const shortEnough = `A chart shows at most ${mostDays} days. Choose a shorter time`;

/** What is asked of the figures, by the words that addresses use too. */
export const asked = narrowed.refine(named, both).refine(ordered, inOrder).refine(bounded, shortEnough);

export const askedInSteps = narrowed
  .extend({ by: z.enum(steps).optional() })
  .refine(named, both)
  .refine(ordered, inOrder)
  .refine(bounded, shortEnough)
  .refine(({ by, ...asked }) => by !== "day" || lengthOf(asked) <= mostParts, `Day by day a chart shows at most ${mostParts} days. Ask by week`)
  .transform(({ by, ...asked }) => ({ ...asked, by: by ?? (lengthOf(asked) > manyDays ? ("week" as const) : ("day" as const)) }));

export type Asked = Narrowing;

export const periodOf = ({ from, to, days }: Asked, today: number): Period => (from === undefined || to === undefined ? { from: today - days + 1, to: today } : { from, to });
