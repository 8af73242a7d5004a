import type { Message, PromptContent } from "#server/core/version/content";
import { most } from "#server/core/version/bounds";
import type { Edit, Finding, Place } from "./finding";
import { messagesAt, withMessages } from "./messages";
import { patched } from "./patched";

/** The prompt with a finding's fix made; unchanged where there is none, or where the text has moved on since. */
export function applyFix(content: PromptContent, { fix }: Pick<Finding, "fix">): PromptContent {
  if (!fix) return content;
  if ("patch" in fix) return patched(content, fix.patch);
  if (!fix.edits.every((edit) => textAt(content, edit)?.slice(edit.start, edit.end) === edit.was)) return content;
  const fixed = [...fix.edits].sort((one, other) => other.start - one.start).reduce(edited, content);
  return fix.edits.every((edit) => (textAt(fixed, edit)?.length ?? 0) <= most.blockText) ? fixed : content;
}

function edited(content: PromptContent, { variant, message, block, start, end, text }: Edit): PromptContent {
  const messages = (messagesAt(content, variant) ?? []).map((one, at): Message =>
    at !== message ? one : { ...one, blocks: one.blocks.map((old, place) => (place === block ? { ...old, text: old.text.slice(0, start) + text + old.text.slice(end) } : old)) },
  );
  return withMessages(content, variant, messages);
}

/** The text that a place is in. */
export const textAt = (content: PromptContent, { variant, message = 0, block = 0 }: Place) => messagesAt(content, variant)?.[message]?.blocks[block]?.text;
