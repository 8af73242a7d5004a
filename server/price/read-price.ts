import { z } from "zod";
import { dayFrom } from "#server/core/metrics/period";
import { daysIn, dayText } from "#server/core/run/day";
import { millionPrice, tokenPrice } from "#server/core/run/money";
import type { Open, WorkspaceContext } from "#server/context";
import { Conflict } from "#server/errors";

const amount = z.string("Give a price").trim().transform((text, context) => {
  const read = tokenPrice(text);
  if (!("problem" in read)) return read.pico;
  context.addIssue({ code: "custom", message: read.problem });
  return z.NEVER;
});

const orNone = z.union([z.literal("").transform(() => null), amount]).default(null);

/** A price as people give it: dollars a million tokens, from a day on. */
export const priceShape = z.object({
  model: z
    .string("Name a model")
    .trim()
    .min(1, "Name a model, or the beginning of its name and a star")
    .max(200, "A model’s name has at most 200 characters")
    .regex(/^[^\s*\p{Cc}\p{Cs}]*\*?$/u, "A model’s name has no spaces; a star stands only at its end")
    .refine((model) => model !== "*", "A star alone would price every model. Name the beginning of one"),
  from: z.string("Name a day").refine((text) => dayFrom(text) !== undefined, "Write the day as 2026-11-20"),
  input: amount,
  output: amount,
  cached: orNone,
  reasoning: orNone,
});

type Given = z.output<typeof priceShape>;

/** A price as it is kept. Its first day begins where the workspace's days begin. */
export async function storedPrice({ db }: Open<WorkspaceContext>, { from, ...price }: Given) {
  const { timeZone } = await db.workspace.findFirstOrThrow({ select: { timeZone: true } });
  return { ...price, startsAt: new Date(daysIn(timeZone).start(dayFrom(from) ?? 0)) };
}

interface Kept {
  model: string;
  startsAt: Date;
  input: bigint;
  output: bigint;
  cached: bigint | null;
  reasoning: bigint | null;
}

/** As people read it again. */
export async function shownPrices({ db }: Open<WorkspaceContext>) {
  const { timeZone } = await db.workspace.findFirstOrThrow({ select: { timeZone: true } });
  const { of } = daysIn(timeZone);
  const perMillion = (pico: bigint | null) => (pico === null ? "" : millionPrice(pico));
  return ({ model, startsAt, input, output, cached, reasoning }: Kept) => ({
    model,
    from: dayText(of(startsAt.getTime())),
    input: perMillion(input),
    output: perMillion(output),
    cached: perMillion(cached),
    reasoning: perMillion(reasoning),
  });
}

export const onePriceADay = {
  price_workspace_id_model_starts_at_key: () =>
    new Conflict("This model has a price from that day on already. Nothing was saved; change that one, or choose another day.", { from: "There is a price from this day on" }),
};
