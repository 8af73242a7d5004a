import type { WorkspaceContext } from "#server/context";
import { archivePrompts } from "#server/prompt/archive-prompts";
import { createPrompt } from "#server/prompt/create-prompt";
import { describePrompt } from "#server/prompt/describe-prompt";
import { draft as openDraft } from "#server/prompt/draft.query";
import { forkPrompt } from "#server/prompt/fork-prompt";
import { givePrompt } from "#server/prompt/give-prompt";
import { keepDraft } from "#server/prompt/keep-draft";
import { saveInputSet } from "#server/prompt/save-input-set";
import { addComment } from "#server/version/add-comment";
import { saveVersion } from "#server/version/save-version";
import { members } from "#server/workspace/queries";
import type { Cast } from "./happen";
import type { DemoDraft, DemoPrompt, DemoVersion } from "./library/story";
import { named } from "./named";
import { placeOf, promptOf, type Moment, type Shelf } from "./shelf";

/** Everything that happens to one prompt: each thing by whom it was done by, and on its day. */
export function promptMoments(cast: Cast, shelf: Shelf, prompt: DemoPrompt): Moment[] {
  const { key, versions, comments = [], handedOver = [], inputSets, draft, archived } = prompt;
  const done = (act: { day: number; by: string }, run: (context: WorkspaceContext) => Promise<unknown>): Moment => ({ day: act.day, run: async () => run(await cast.as(act.by, act.day)) });
  const it = () => promptOf(shelf, key);
  const versionOf = (serial: number) => it().versions[serial - 1] ?? "";

  return [
    ...versions.map((version, index) => done(version, (context) => (index === 0 ? begin(context, shelf, prompt, version) : save(context, shelf, prompt, version)))),
    ...comments.map((comment) => done(comment, (context) => addComment(context, { versionId: versionOf(comment.serial), body: comment.body, quote: comment.quote }))),
    ...handedOver.map((given) =>
      done(given, async (context) => {
        const heir = named(await members(context, {}), ({ name }) => name === given.to);
        return givePrompt(context, { promptId: it().id, memberId: heir.id, reason: given.reason });
      }),
    ),
    ...(inputSets?.sets.map((set) => done(inputSets, (context) => saveInputSet(context, { promptId: it().id, ...set }))) ?? []),
    ...(draft ? [done(draft, (context) => write(context, it().id, draft))] : []),
    ...(archived ? [done(archived, (context) => archivePrompts(context, { promptIds: [it().id], reason: archived.reason }))] : []),
  ];
}

async function begin(context: WorkspaceContext, shelf: Shelf, prompt: DemoPrompt, version: DemoVersion) {
  const { key, name, purpose, contentType, tags, tools, standing, forkOf } = prompt;
  const facts = { key, name, folderId: placeOf(shelf, prompt.folder) ?? null, standing };
  const { id } = forkOf
    ? await fork(context, shelf, forkOf, facts)
    : await createPrompt(context, { ...facts, purpose, contentType, tags, tools, content: version.content });
  if (forkOf) await describePrompt(context, { promptId: id, purpose, contentType, tags, tools });
  shelf.prompts.set(key, { id, versions: [], savedAt: [] });
  await save(context, shelf, prompt, version);
}

async function fork(context: WorkspaceContext, shelf: Shelf, { key, serial }: { key: string; serial: number }, facts: { key: string; name: string; folderId: string | null; standing: "personal" | "team" }) {
  const origin = promptOf(shelf, key);
  return forkPrompt(context, { promptId: origin.id, versionId: origin.versions[serial - 1], ...facts });
}

async function save(context: WorkspaceContext, shelf: Shelf, { key, first }: DemoPrompt, { content, what, why, step, stepReason }: DemoVersion) {
  const { id, versions, savedAt } = promptOf(shelf, key);
  const saved = await saveVersion(context, { promptId: id, baseId: versions.at(-1) ?? null, content, what, why, step, stepReason, first });
  if (saved.outcome !== "saved") throw new Error(`“${what}” was not saved for ${key}: ${saved.outcome}.`);
  versions.push(saved.id);
  savedAt.push(context.request.now().getTime());
}

/** Goes on from the newest version, with the snippets it pins. */
async function write(context: WorkspaceContext, promptId: string, { content }: DemoDraft) {
  const { base, revision } = await openDraft(context, { promptId });
  const snippets = base?.content.kind === "prompt" ? base.content.snippets : undefined;
  await keepDraft(context, { promptId, content: { ...content, snippets }, baseId: base?.id ?? null, revision });
}
