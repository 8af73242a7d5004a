import { forgetAnswers, forgetClosedLinks, forgetExports, forgetNotifications } from "#server/access/sql";
import { forgetLimits } from "#server/access/limit";
import { ownRequest } from "#server/access/open-request";
import { linksOverSince } from "#server/access/rating-link";
import { forgetLinks } from "#server/account/forget-links";
import type { AccountContext } from "#server/context";
import { oneAtATime } from "#server/db/one-at-a-time";
import { log } from "#server/log";
import { forgetMail } from "#server/mail/forget-mail";
import { retireRuns } from "#server/recorder/retire";
import type { JobName } from "./catalogue";
import type { Parcel } from "./envelope";
import { handlers } from "./handlers";
import { send } from "./queue";

/** How long a write sent again is answered as it was the first time. */
const keptAnswerMs = 86_400_000;

/** A plain timer and not the queue's own scheduler, so that losing the queue loses nothing. */
export function startSweep(everySeconds: number): { stop(): Promise<void> } {
  let running = Promise.resolve();
  let stopped = false;
  let timer: NodeJS.Timeout;
  const next = () => {
    running = sweepQuietly().then(() => {
      if (!stopped) timer = setTimeout(next, everySeconds * 1000);
    });
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Puts back what rows say is to be done and the queue may have lost, and clears away what has had its time. False when another worker is at it. */
export const sweep = (context: AccountContext = sweeper()) =>
  oneAtATime("sweep", async () => {
    // safe because the keys of handlers are exactly the names of the catalogue
    for (const job of Object.keys(handlers) as JobName[]) await send(await strandedParcels(job, context));
    await forget(context);
  });

const hourMs = 60 * 60 * 1000;
let retiredAt = 0;

/** Old runs, inboxes and links, once an hour; what is not done in its time goes on at the next sweep. */
async function retire(now: Date) {
  if (now.getTime() < retiredAt + hourMs) return;
  await forgetNotifications(now);
  await forgetClosedLinks(linksOverSince(now));
  if (await retireRuns(now)) retiredAt = now.getTime();
}

async function forget(context: AccountContext) {
  await retire(context.request.now());
  await forgetLimits(context.request.now());
  await forgetAnswers(new Date(context.request.now().getTime() - keptAnswerMs));
  await forgetExports(context.request.now());
  await forgetLinks(context, {});
  await forgetMail(context, {});
}

async function strandedParcels(job: JobName, context: AccountContext): Promise<Parcel[]> {
  const found = await handlers[job].stranded(context);
  return found.map(({ payload, workspaceId = null }) => ({ job, envelope: { workspaceId, requestId: context.request.id, payload } }));
}

const sweepQuietly = () =>
  sweep().then(
    () => undefined,
    (err: unknown) => log().warn({ err }, "The sweep could not look for stranded work. It tries again soon."),
  );

const sweeper = (): AccountContext => {
  const request = ownRequest();
  return { scope: "account", actor: { kind: "job", id: request.id, name: "sweep" }, request };
};
