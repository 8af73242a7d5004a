import type { Message, PromptContent } from "#server/core/version/content";

/** What all are told, or what one family of models is told instead. */
export const messagesAt = ({ messages, variants }: PromptContent, variant?: number) => (variant === undefined ? messages : variants?.[variant]?.messages);

export function withMessages(content: PromptContent, variant: number | undefined, messages: Message[]): PromptContent {
  if (variant === undefined) return { ...content, messages };
  return { ...content, variants: content.variants?.map((own, at) => (at === variant ? { ...own, messages } : own)) };
}
