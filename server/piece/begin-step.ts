import { z } from "zod";
import type { Open, WorkspaceContext } from "#server/context";
import type { Input, Json, WorkflowContent } from "#server/core/version/content";
import { Conflict } from "#server/errors";
import { setValues } from "#server/prompt/schema";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { fillPrompt } from "./fill-prompt";
import { fillStep, stillNeeded } from "./fill-step";
import { findStep, stepAt } from "./find-step";
import { followAttempt, lacks, valuesOf } from "./follow-attempt";
import { withDefaults } from "./give-values";
import { requireAttempt, type FoundAttempt } from "./require-attempt";
import { sayAttempt } from "./say-attempt";
import { family, tool } from "./schema";

interface Begun {
  pieceId: string;
  /** None while something is still needed. */
  runId: string | null;
  text: string | null;
  values: Record<string, Json>;
  stillNeeded: Input[];
  tool: string;
}

const said = (begun: Begun) => () => begun;

/** The next step of a workflow, filled from this output and those before it. What is still needed is named, and nothing is begun until it is given. */
export const beginStep = recording({
  name: "piece.next-step",
  permission: "run.write",
  input: z.object({ runId: id, values: setValues.default({}), tool: tool.optional(), family }),
  async prepare(context, { runId, values, tool, family }) {
    const found = await requireAttempt(context, runId);
    const { run, piece } = found;
    const { used, wholeId } = await followAttempt(context, found);
    const { content } = used;
    if (content.kind !== "workflow" || !wholeId) throw new Conflict(`${used.name} is a single prompt. Nothing was begun; publish the piece, or close it.`);
    const next = stepAt(content, run.step + 1);
    if (!next) throw new Conflict(`${run.name} was the last step. Nothing was begun; publish the piece, or close it.`);
    const step = await findStep(context, used, run.step + 1);
    const outputs = await outputsOf(context, found, content);
    const given = withDefaults(content, (await valuesOf(context, wholeId)) ?? {});
    const filled = { ...fillStep(next, step.content.inputs, { given, outputOf: (name) => outputs.get(name) }), ...values };
    const needed = stillNeeded(step.content.inputs, filled);
    const taken = tool ?? step.tool?.toLowerCase() ?? run.tool;
    if (needed.length > 0) return { events: [], result: said({ pieceId: piece.id, runId: null, text: null, values: filled, stillNeeded: needed, tool: taken }) };

    const { text } = await fillPrompt(context, step, filled, family);
    const begun = { pieceId: piece.id, text, values: filled, stillNeeded: [], tool: taken };
    const there = await waitingAt(context, piece.id, run.step + 1, text);
    if (there) return { events: [], result: said({ ...begun, runId: there }) };
    const { purpose, traceId, parentId } = run;
    const attempt = sayAttempt(context, step, { piece: { id: piece.id }, step: run.step + 1, purpose, traceId, parentId, tool: taken, values: filled, text });
    return { events: [attempt], result: ([stored]): Begun => ({ ...begun, runId: stored?.id ?? null }) };
  },
});

/** What each step so far gave, where that was kept whole: of this step the output in hand, of earlier ones the newest that wasn't followed by another try. */
async function outputsOf({ db }: Open<WorkspaceContext>, { run, piece }: FoundAttempt, { steps }: WorkflowContent): Promise<Map<string, string>> {
  const runs = await db.run.findMany({ where: { pieceId: piece.id, step: { lt: run.step }, followed: false }, select: { id: true, step: true, redacted: true }, orderBy: { id: "asc" }, take: 500 });
  const all = [...runs, run].filter(({ redacted }) => !lacks(redacted, "output"));
  const texts = await db.runText.findMany({ where: { runId: { in: all.map(({ id }) => id) }, output: { not: null } }, select: { runId: true, output: true } });
  const byRun = new Map(texts.map(({ runId, output }) => [runId, output ?? ""]));
  return new Map(
    all.flatMap(({ id, step }): [string, string][] => {
      const [name, output] = [steps[step - 1]?.name, byRun.get(id)];
      return name === undefined || output === undefined ? [] : [[name, output]];
    }),
  );
}

/** Whoever asks twice is handed the attempt that waits there already. */
async function waitingAt({ db }: Open<WorkspaceContext>, pieceId: string, step: number, text: string) {
  const waiting = await db.run.findMany({ where: { pieceId, step, followed: false, verdict: null }, select: { id: true }, take: 20 });
  const same = await db.runText.findFirst({ where: { runId: { in: waiting.map(({ id }) => id) }, rendered: text, output: null }, select: { runId: true } });
  return same?.runId;
}
