import type { Outputs } from "#components/api/outputs";
import { canonical } from "#server/core/version/canonical";
import { emptyPrompt, type Content, type PromptContent } from "#server/core/version/content";

/** A draft as the server opens it. */
export type OpenedDraft = Outputs["draft"]["open"];

/** A version that a draft stands on or is measured against. */
export interface Stand {
  id: string;
  number: string;
  sha: string;
  content: PromptContent;
}

/** A canvas is for prompts; a workflow has a page of its own. */
export const promptIn = (content: Content): PromptContent => (content.kind === "prompt" ? content : emptyPrompt());

export const standOf = (version: OpenedDraft["base"]): Stand | undefined => version && { ...version, content: promptIn(version.content) };

export const saysTheSame = (one: Content, other: Content) => one === other || canonical(one) === canonical(other);
