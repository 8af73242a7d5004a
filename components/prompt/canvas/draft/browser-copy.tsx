import type { Content } from "#server/core/version/content";
import type { HeldDraft } from "./draft-keeper";

export type BrowserCopy = HeldDraft<Content> & { at: number };

const nameOf = (promptId: string) => `galley-draft ${promptId}`;

/** The browser's own memory of a draft, for the time that the server doesn't have it. A browser that keeps nothing is no reason to stop. */
export const browserCopy = (promptId: string) => ({
  read(): BrowserCopy | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(nameOf(promptId)) ?? "null");
      return isCopy(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  },
  write(draft: HeldDraft<Content>) {
    try {
      localStorage.setItem(nameOf(promptId), JSON.stringify({ ...draft, at: Date.now() }));
    } catch {
      // Full, or closed to us: the server is asked all the same.
    }
  },
  drop() {
    try {
      localStorage.removeItem(nameOf(promptId));
    } catch {
      // What can't be reached holds nothing either.
    }
  },
});

function isCopy(kept: unknown): kept is BrowserCopy {
  if (typeof kept !== "object" || kept === null) return false;
  const { content, revision, at } = kept as Partial<BrowserCopy>; // safe because each part is looked at before it is used
  const parts = content?.kind === "prompt" ? content.messages : content?.kind === "workflow" ? content.steps : undefined;
  return Array.isArray(parts) && Array.isArray(content?.inputs) && typeof revision === "number" && typeof at === "number";
}
