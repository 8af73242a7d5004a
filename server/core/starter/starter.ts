import type { Json, PromptContent } from "#server/core/version/content";

/** A prompt to begin with, and values that show it filled. */
export interface Starter {
  id: string;
  name: string;
  purpose: string;
  contentType: string;
  tags: string[];
  tools: string[];
  content: PromptContent;
  example: { [name: string]: Json };
}
