import type { Outputs } from "#components/api/outputs";
import { canonical } from "#server/core/version/canonical";
import { emptyPrompt, type Content, type PromptContent, type WorkflowContent } from "#server/core/version/content";

/** A draft as the server opens it. */
export type OpenedDraft = Outputs["draft"]["open"];

/** A version that a draft stands on or is measured against. */
export interface Stand<C extends Content = PromptContent> {
  id: string;
  number: string;
  sha: string;
  content: C;
}

/** A canvas is for prompts; a workflow has a page of its own. */
export const promptIn = (content: Content): PromptContent => (content.kind === "prompt" ? content : emptyPrompt());

export const workflowIn = (content: Content): WorkflowContent => (content.kind === "workflow" ? content : { kind: "workflow", inputs: [], steps: [] });

export const standOf = <C extends Content>(version: OpenedDraft["base"], read: (content: Content) => C): Stand<C> | undefined => version && { ...version, content: read(version.content) };

export const saysTheSame = (one: Content, other: Content) => one === other || canonical(one) === canonical(other);
