import { createHash } from "node:crypto";
import { z } from "zod";
import { limit } from "#server/access/limit";
import { openRatingLink } from "#server/access/rating-link";
import type { AccountContext, Open, WorkspaceContext } from "#server/context";
import { Invalid, isDomainError } from "#server/errors";
import { parsed } from "#server/input";
import { query } from "#server/query";
import { recording } from "#server/recording";
import { verdict } from "#server/run/schema";
import { id } from "#server/workspace/schema";
import { sayRating } from "./say-rating";
import { remark } from "./schema";

const token = z.string().max(400, "This is no link of ours");
const peeked = z.object({ token });
const tapped = z.object({ token, verdict, comment: remark.optional() });

const link = z.object({ runId: id, rater: z.string(), madeAt: z.number() });

const open = async (account: AccountContext, token: string) => {
  await limit("rate-by-link", account.request, createHash("sha256").update(token).digest("base64url"));
  return openRatingLink(account, token);
};

/** What the page behind a link may know: whether it is good, and what was chosen by it before. Nothing of the output. */
export async function peekLink(account: AccountContext, raw: z.input<typeof peeked>) {
  const { token } = parsed(peeked, raw);
  try {
    const { context, ...link } = await open(account, token);
    return { valid: true as const, chosen: await chosenBefore(context, link) };
  } catch (error) {
    if (isDomainError(error) && error.code === "INVALID") return { valid: false as const, sentence: error.message };
    throw error;
  }
}

const chosenBefore = query({
  name: "rating.peek",
  permission: "run.rate",
  input: link,
  async run(context, { runId, rater, madeAt }) {
    await requireOpen(context, runId, madeAt);
    const last = await context.db.rating.findFirst({ where: { runId, via: "link", rater }, select: { verdict: true }, orderBy: [{ at: "desc" }, { id: "desc" }] });
    return last?.verdict ?? null;
  },
});

/** One tap by a link. The last one counts; those before it stay. */
export async function rateByLink(account: AccountContext, raw: z.input<typeof tapped>) {
  const { token, ...said } = parsed(tapped, raw);
  const { context, ...link } = await open(account, token);
  await keepTap(context, { ...link, ...said });
  return { chosen: said.verdict };
}

async function requireOpen({ db }: Open<WorkspaceContext>, runId: string, madeAt: number) {
  const closed = await db.closedLinks.findFirst({ where: { runId, at: { gte: new Date(madeAt) } }, select: { at: true } });
  if (closed) throw new Invalid("This link was taken back. Nothing was rated; ask whoever sent it for a new one.");
}

const keepTap = recording({
  name: "rating.give-by-link",
  permission: "run.rate",
  input: link.extend({ verdict, comment: remark.default("") }),
  async prepare(context, { runId, madeAt, ...said }) {
    await requireOpen(context, runId, madeAt);
    const at = context.request.now().getTime();
    return { events: [sayRating(context, {}, { id: runId }, { via: "link", at, ...said })], result: () => undefined };
  },
});
