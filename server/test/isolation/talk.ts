import { createChange } from "#server/change/create-change";
import { startThread } from "#server/change/start-thread";
import { makePrompt, makeVersion, saying, type makeWorkspace } from "#server/test/factories";

type Ctx = Awaited<ReturnType<typeof makeWorkspace>>["ctx"];

/** A Change with a conversation about its words, in which others are suggested. */
export async function makeTalk(ctx: Ctx) {
  const { id: promptId } = await makePrompt(ctx, { name: "Spoken of" });
  const { id: versionId } = await makeVersion(ctx, promptId, saying("Promise a date."));
  const { id: changeId } = await createChange(ctx, { title: "Promise nothing", parts: [{ promptId }] });
  const anchor = { place: { message: 0, block: 0 }, words: { start: 8, end: 14, quote: "a date" } };
  const { threadId, remarkId } = await startThread(ctx, { changeId, versionId, anchor, body: "", suggestion: "nothing" });
  return { changeId, threadId, remarkId };
}
