import type { Open, WorkspaceContext } from "#server/context";
import type { PromptContent, WorkflowContent } from "#server/core/version/content";
import { Conflict } from "#server/errors";
import { findPinned } from "#server/version/find-pinned";
import type { Used } from "./use-prompt";

/** The prompt that one step of a piece is made with; a plain prompt is its only step. */
export interface Step extends Omit<Used, "content" | "made"> {
  content: PromptContent;
  tool?: string;
}

export async function findStep(context: Open<WorkspaceContext>, used: Used, step: number): Promise<Step> {
  if (used.content.kind === "prompt") return { ...used, content: used.content };
  const wanted = stepAt(used.content, step);
  if (!wanted) throw new Conflict(`${used.name} has no step ${step}. Nothing was made; its last one is done.`);
  const pinned = (await findPinned(context, [{ key: wanted.prompt, sha: wanted.sha }])).found.get(`${wanted.prompt} ${wanted.sha ?? ""}`);
  if (pinned?.content.kind !== "prompt") throw new Conflict(`There is no saved version of “${wanted.prompt}”, which “${wanted.name}” is made with. Nothing was made; correct the workflow first.`);
  const { contentType } = await context.db.prompt.findUniqueOrThrow({ where: { id: pinned.promptId }, select: { contentType: true } });
  const { promptId, versionId, content } = pinned;
  return { promptId, versionId, key: wanted.prompt, name: wanted.name, contentType: contentType || used.contentType, content, ...(wanted.tool && { tool: wanted.tool }) };
}

/** Steps are counted from 1. */
export const stepAt = ({ steps }: WorkflowContent, step: number) => steps[step - 1];
