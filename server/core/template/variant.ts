import type { Family, PromptContent } from "#server/core/version/content";

/** What a family of models is told: its variant's parts where it has them, and the rest as for all. */
export function forFamily(content: PromptContent, family?: Family): PromptContent {
  const variant = family && content.variants?.find((one) => one.family === family);
  if (!variant) return content;
  const { style = content.style, messages = content.messages, settings = content.settings } = variant;
  return { ...content, style, messages, ...(settings ? { settings } : {}) };
}
