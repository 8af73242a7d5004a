import type { Open, WorkspaceContext } from "#server/context";
import type { Content, PromptContent, WorkflowContent } from "#server/core/version/content";
import { problemsOfWorkflow } from "#server/core/version/workflow";
import { resolve, snippetKeysIn } from "#server/core/template/resolve";
import { Invalid } from "#server/errors";
import { findPinned, type Pinned } from "./find-pinned";
import { gatherSnippets } from "./gather-snippets";

interface PinnedContent {
  content: Content;
  inclusions: { promptId: string; pinnedId: string }[];
}

interface Includer {
  key: string;
  standing: "personal" | "team";
}

/** Settles which version of each snippet, or of each step's prompt, is meant: the one pinned already, else the newest. */
export async function pinInclusions(context: Open<WorkspaceContext>, includer: Includer, content: Content): Promise<PinnedContent> {
  const wanted = content.kind === "workflow" ? content.steps.map(({ prompt, sha }) => ({ key: prompt, sha })) : snippetKeysIn(content).map((key) => ({ key, sha: content.snippets?.[key] }));
  if (content.kind === "workflow" && wanted.some(({ key }) => key === includer.key)) throw new Invalid(`${includer.key} can't be a step of itself. Nothing was saved; choose another prompt.`);
  const pinned = await findPinned(context, wanted);
  for (const one of pinned.found.values()) {
    if (one.standing === "personal" && includer.standing === "team") throw new Invalid(`${one.key} is personal, and others could not read it. Nothing was saved; share it with the team first.`);
  }
  const [missing] = pinned.missing;
  if (missing !== undefined) throw new Invalid(`There is no saved version of “${missing}” to include. Nothing was saved; save one first, or take it out.`);
  const inclusions = [...new Map([...pinned.found.values()].map(({ promptId, versionId }) => [versionId, { promptId, pinnedId: versionId }])).values()];
  if (content.kind === "workflow") {
    const steps = content.steps.map((step) => ({ ...step, sha: shaOf(pinned.found, step.prompt, step.sha) }));
    refuseUnfilled(content, pinned.found);
    return { content: { ...content, steps }, inclusions };
  }
  const snippets = Object.fromEntries(wanted.map(({ key, sha }): [string, string] => [key, shaOf(pinned.found, key, sha)]).sort());
  const { snippets: _old, ...rest } = content;
  const settled: PromptContent = wanted.length === 0 ? rest : { ...rest, snippets };
  await refuseUnresolved(context, settled, includer.key);
  return { content: settled, inclusions };
}

const shaOf = (found: ReadonlyMap<string, Pinned>, key: string, sha = "") => found.get(`${key} ${sha}`)?.sha ?? "";

function refuseUnfilled(content: WorkflowContent, found: ReadonlyMap<string, Pinned>) {
  const [problem] = problemsOfWorkflow(content, ({ prompt, sha = "" }) => found.get(`${prompt} ${sha}`)?.content.inputs);
  if (problem) throw new Invalid(`${problem.sentence} Nothing was saved; correct the step and save again.`);
}

async function refuseUnresolved(context: Open<WorkspaceContext>, content: PromptContent, key: string) {
  const { lookup } = await gatherSnippets(context, content);
  const resolution = resolve(content, lookup, key);
  const [problem] = resolution.ok ? [] : resolution.problems;
  if (problem) throw new Invalid(`${problem.sentence} Nothing was saved; correct it and save again.`);
}
