import { emptyPrompt, type PromptContent, type WorkflowContent } from "#server/core/version/content";
import { keepOutput } from "#server/piece/keep-output";
import { startPiece } from "#server/piece/start-piece";
import { createQueue } from "#server/queue/create-queue";
import { giveRating } from "#server/rating/give-rating";
import { makePrompt, makeVersion, type makeWorkspace } from "#server/test/factories";
import { members } from "#server/workspace/queries";

type Ctx = Awaited<ReturnType<typeof makeWorkspace>>["ctx"];

const asking = (text: string, ...names: string[]): PromptContent => ({
  ...emptyPrompt(),
  inputs: names.map((name) => ({ name, type: "text", required: true, untrusted: false })),
  messages: [{ role: "user", blocks: [{ kind: "task", text }] }],
});

/** A piece by a workflow, with an output that was judged in a queue. */
export async function makeJudgedPiece(ctx: Ctx) {
  const step = await makePrompt(ctx, { name: "Step" }, asking("Write.", "text"));
  await makeVersion(ctx, step.id, asking("Go on from {{text}}.", "text"));
  const flow: WorkflowContent = {
    kind: "workflow",
    inputs: [{ name: "text", type: "text", required: true, untrusted: false }],
    steps: [
      { name: "first", prompt: step.key, fills: { text: { from: "input", name: "text" } } },
      { name: "second", prompt: step.key, fills: { text: { from: "step", step: "first" } } },
    ],
  };
  const workflow = await makePrompt(ctx, { name: "Flow" }, flow);
  await makeVersion(ctx, workflow.id, flow);
  const { pieceId, runId: attemptId } = await startPiece(ctx, { promptId: workflow.id, values: { text: "here" }, tool: "copy", title: "Piece" });
  await keepOutput(ctx, { runId: attemptId, output: "An output." });
  const [me] = (await members(ctx, {})).filter(({ you }) => you);
  const { queueId } = await createQueue(ctx, { name: "Queue", perRun: 1, raters: [me?.id ?? ""], sample: 10 });
  const { ratingId } = await giveRating(ctx, { runId: attemptId, queueId, verdict: "usable" });
  return { pieceId, attemptId, queueId, ratingId };
}
