import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { follow } from "#server/core/change/follow";
import { spoken } from "#server/core/change/mention";
import { isEnded, stateInWords } from "#server/core/change/states";
import { applySuggestion as reworded } from "#server/core/change/suggestion";
import { shorten } from "#server/core/letter/shorten";
import { promptSchema } from "#server/core/version/content-schema";
import type { PromptContent } from "#server/core/version/content";
import { numberText } from "#server/core/version/number";
import { Conflict, Invalid, NotFound } from "#server/errors";
import { parsed } from "#server/input";
import { requireWritable } from "#server/prompt/require-prompt";
import { lockPrompt } from "#server/prompt/sql";
import { contentIn } from "#server/prompt/store-content";
import { appendVersion, newestOf } from "#server/version/append-version";
import { followNewest } from "#server/version/follow-newest";
import { id } from "#server/workspace/schema";
import { subjectOf } from "./require-change";
import { requireRemark } from "./require-thread";

type Context = Open<WorkspaceContext>;
type Remark = Awaited<ReturnType<typeof requireRemark>>;

/** Saves what somebody suggested as the next version. Whoever applies it is its author and answers for it. */
export const applySuggestion = command({
  name: "change.apply-suggestion",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ remarkId: id }),
  async run(context, { remarkId }) {
    const promptId = await promptOf(context, await requireRemark(context, remarkId));
    await lockPrompt(context, promptId);
    const remark = await requireRemark(context, remarkId);
    const { change } = remark.thread;
    if (remark.applied) throw new Conflict(`This was taken up in ${numberText(remark.applied)} already. Nothing was saved; look there.`);
    if (isEnded(change.state)) throw new Conflict(`This Change is ${stateInWords(change.state)}. Nothing was saved; take the suggestion up in another Change.`);
    const prompt = await requireWritable(context, promptId);
    const newest = await newestOf(context, promptId);
    const part = await context.db.changePart.findFirst({ where: { changeId: change.id, promptId }, select: { headId: true } });
    if (!part) throw new Conflict(`This Change doesn't move ${prompt.name} any more. Nothing was saved.`);
    if (newest?.id !== part.headId) throw new Conflict("Somebody saved a version that this Change doesn't propose. Nothing was saved; bring the Change up to it first, then look whether the suggestion still fits.");

    const before = await promptAt(context, remark.thread.versionId ?? part.headId);
    const head = contentIn(newest.content);
    const content = head.kind === "prompt" ? suggested(remark, before, head) : head;
    const version = await appendVersion(context, prompt, newest, { content: parsed(promptSchema, content), ...reasons(remark) });
    const { id: versionId, number, sha } = version;
    if (version.existed) throw new Conflict(`${prompt.name} ${number} says just that. Nothing was saved; propose that version, or suggest other words.`);
    await followNewest(context, promptId, version);
    await takeUp(context, remark, versionId);
    return { result: { versionId, number, sha }, subject: subjectOf(change), after: { prompt: prompt.name, number, sha, of: remark.author.name } };
  },
});

async function promptOf(context: Context, { suggestion, thread: { versionId, anchor } }: Remark) {
  if (suggestion === null || versionId === null || !anchor) throw new Invalid("This remark suggests no words. Nothing was saved; write them yourself.");
  const version = await context.db.version.findUnique({ where: { id: versionId }, select: { promptId: true } });
  if (!version) throw new NotFound("version");
  return version.promptId;
}

async function promptAt({ db }: Context, versionId: string): Promise<PromptContent> {
  const { content } = await db.version.findUniqueOrThrow({ where: { id: versionId }, select: { content: true } });
  const found = contentIn(content);
  if (found.kind !== "prompt") throw new NotFound("text");
  return found;
}

function suggested({ suggestion, thread: { anchor } }: Remark, before: PromptContent, head: PromptContent): PromptContent {
  const now = anchor ? follow(anchor, before, head) : "outdated";
  if (now === "outdated") throw new Conflict("The words this is about were changed since. Nothing was saved; suggest anew, on the text as it is now.");
  return reworded(head, now, suggestion ?? "");
}

const reasons = ({ author, body, thread }: Remark) => ({
  what: shorten(`Takes up a suggestion of ${author.name}`, 200),
  why: shorten(spoken(body) || `Suggested in “${thread.change.title}”`, 1000),
});

/** The remark says where it was taken up, and the conversation is settled by that. */
async function takeUp({ actor, db, request }: Context, remark: Remark, versionId: string) {
  await db.remark.update({ where: { id: remark.id }, data: { appliedId: versionId } });
  await db.thread.update({ where: { id: remark.thread.id }, data: { resolvedById: selfOf(actor), resolvedAt: request.now() } });
}
