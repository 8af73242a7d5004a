import type { Open, WorkspaceContext } from "#server/context";
import type { Values } from "#server/core/template/render";
import type { Json } from "#server/core/version/content";
import { numberText } from "#server/core/version/number";
import { Invalid } from "#server/errors";
import { requirePrompt } from "#server/prompt/require-prompt";
import { contentIn } from "#server/prompt/store-content";
import { findStep, type Step } from "./find-step";
import type { FoundAttempt } from "./require-attempt";
import { usePrompt, type Used } from "./use-prompt";

type Context = Open<WorkspaceContext>;

/** The run of the workflow that an attempt is a step of; none where its prompt stands alone. */
const wholeOf = ({ db }: Context, traceId: string) =>
  traceId === "" ? Promise.resolve(null) : db.run.findFirst({ where: { traceId, kind: "workflow" }, select: { id: true, promptId: true, versionId: true, spanId: true } });

export interface Followed {
  used: Used;
  /** The run that keeps what the whole workflow was given. */
  wholeId: string | undefined;
}

/** What the piece of an attempt goes on with. A workflow stays the version it was begun with; a prompt is used as it is now, and a trial as its draft is. */
export async function followAttempt(context: Context, { run }: FoundAttempt): Promise<Followed> {
  const whole = await wholeOf(context, run.traceId);
  const trial = run.purpose === "trial";
  if (!whole?.promptId) return { used: await usePrompt(context, run.promptId, trial), wholeId: undefined };
  const used = whole.versionId ? await useVersion(context, whole.promptId, whole.versionId) : await usePrompt(context, whole.promptId, trial);
  return { used, wholeId: whole.id };
}

async function useVersion(context: Context, promptId: string, versionId: string): Promise<Used> {
  await requirePrompt(context, promptId);
  const { prompt, ...version } = await context.db.version.findUniqueOrThrow({
    where: { id: versionId },
    select: { id: true, sha: true, content: true, major: true, minor: true, patch: true, prompt: { select: { key: true, name: true, contentType: true } } },
  });
  return { promptId, versionId, ...prompt, content: contentIn(version.content), made: { number: numberText(version), sha: version.sha, live: false } };
}

/** The very version an attempt was made with, for another output of the same. */
export async function sameStep(context: Context, found: FoundAttempt): Promise<Step> {
  const { run } = found;
  if (!run.versionId) return findStep(context, (await followAttempt(context, found)).used, run.step);
  return { ...(await findStep(context, await useVersion(context, run.promptId, run.versionId), 1)), name: run.name };
}

/** What a run was given; nothing where it was not kept, or not kept whole. */
export async function valuesOf({ db }: Context, runId: string): Promise<Record<string, Json> | undefined> {
  const run = await db.run.findFirst({ where: { id: runId }, select: { redacted: true } });
  const text = await db.runText.findFirst({ where: { runId }, select: { inputs: true } });
  if (!text?.inputs || lacks(run?.redacted, "inputs")) return undefined;
  // safe because the recorder keeps only JSON there, and every run of a piece is given an object
  return JSON.parse(text.inputs) as Record<string, Json>;
}

/** Whether something was taken out of this text before it was stored. */
export const lacks = (redacted: unknown, text: "inputs" | "output") => typeof redacted === "object" && redacted !== null && text in redacted;

export async function givenOr(context: Context, runId: string, values: Values | undefined): Promise<Values> {
  const given = values ?? (await valuesOf(context, runId));
  if (!given) throw new Invalid("What this was filled with was not kept whole. Nothing was made; fill it in again.");
  return given;
}
