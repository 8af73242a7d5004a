import type { WorkspaceContext } from "#server/context";
import { endpoint, type Call } from "#server/http/endpoint";
import { isRefused, type Event } from "#server/recorder/event";
import { knowPrompts } from "#server/recorder/known-prompts";
import { record } from "#server/recorder/record";
import { resolver, runEvent, runItem } from "./run-item";
import { answerItems, itemsIn, oneOrMany, otherStatuses, reader, readItems, results, Unfit, type Outcome } from "./sent-item";

/** Hands over what fits, and answers for each item in its place. */
export async function recordItems(prepared: readonly (Event | Unfit)[]): Promise<(Outcome | Unfit)[]> {
  const events = prepared.flatMap((one) => (one instanceof Unfit ? [] : one));
  const answers = (await record(events)).values();
  return prepared.map((one) => {
    if (one instanceof Unfit) return one;
    const answer = answers.next().value;
    if (!answer || isRefused(answer)) return new Unfit(answer?.refused ?? "It was not stored");
    return { id: answer.id, status: answer.stored };
  });
}

/** A request with an Idempotency-Key is the same sent twice, also where its items have no ids of their own. */
export const idOf = (item: { id?: string }, { key, idempotencyKey }: Call, index: number) => item.id ?? (idempotencyKey === undefined ? undefined : `${key.id} ${idempotencyKey} ${index}`);

const readRun = reader(runItem);

export const logRuns = endpoint({
  name: "runs.log",
  method: "POST",
  path: "/api/v1/runs",
  summary: "Log runs",
  description: "One or up to 1,000. Durable when it is answered. Parts of a run may come in any order, children before parents, and the same id twice stores once. What can't be taken is refused item by item; the others go in.",
  permission: "run.write",
  input: { rawBody: oneOrMany(runItem) },
  output: results,
  otherStatuses,
  limitClass: "ingest",
  repetition: "own ids",
  run: (context, { body }, call) => logItems(context, body, call),
});

async function logItems(context: WorkspaceContext, body: unknown, call: Call) {
  const { items, single } = itemsIn(body);
  const now = context.request.now().getTime();
  const read = readItems(items, readRun);
  const known = await knowPrompts(context.workspace.id, read.flatMap((item) => (item instanceof Unfit || item.prompt === undefined ? [] : [{ prompt: item.prompt, version: item.version }])));
  const resolve = resolver(context, known);
  const prepared = readItems(read, (item, index) => runEvent(context, call, item, idOf(item, call, index), now, resolve));
  return answerItems(await recordItems(prepared), single);
}
