import type { Guarded } from "#server/core/lint/rule";

/** What a group of rules guards, to a writer. */
export const guards: Record<Guarded, { title: string; sentence: string }> = {
  injection: { title: "Injection", sentence: "Text from outside, and what hides in it, must not speak with your voice." },
  secrets: { title: "Secrets and people", sentence: "A saved version never changes, so what must not be kept must not get in." },
  template: { title: "Inputs and marks", sentence: "What is filled in, what surrounds it, and whether each part ends where it should." },
  contract: { title: "Output", sentence: "What the prompt promises to whoever reads its output." },
  wording: { title: "Wording", sentence: "Instructions that can be followed, and are read alike by everybody." },
  leftovers: { title: "Leftovers", sentence: "What was meant to be gone before anybody else reads it." },
};
