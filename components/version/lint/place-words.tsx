import type { Finding } from "#server/core/lint/finding";
import { messagesAt } from "#server/core/lint/messages";
import type { PromptContent } from "#server/core/version/content";

/** Where a finding is, as a person would point to it. */
export function placeWords({ place, quote }: Pick<Finding, "place" | "quote">, content: PromptContent): string {
  const { input, variant, message, block } = place;
  if (input !== undefined) return `input ${input}`;
  const family = variant === undefined ? undefined : content.variants?.[variant]?.family;
  const found = message === undefined || block === undefined ? undefined : messagesAt(content, variant)?.[message]?.blocks[block];
  const parts = [family && `as ${family} is told it`, found && (found.title ?? found.kind), quote && `“${quote.length > 60 ? `${quote.slice(0, 59)}…` : quote}”`];
  return parts.filter(Boolean).join(", ") || "the whole prompt";
}
