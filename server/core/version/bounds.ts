/** How much one prompt may hold. Screens, imports and the server all refuse by these. */
export const most = {
  messages: 50,
  blocks: 100,
  blockText: 200_000,
  inputs: 100,
  options: 200,
  optionText: 200,
  inputName: 60,
  help: 500,
  value: 100_000,
  variants: 5,
  snippets: 50,
  snippetDepth: 8,
  suppressions: 100,
  reason: 500,
  schema: 200_000,
  steps: 30,
  stop: 16,
  /** How deep JSON may lie inside itself. */
  depth: 60,
  /** Characters of the canonical form, which is what is stored. */
  content: 400_000,
};

/** Letters of any script, digits and underscores; what every Mustache client can read. */
export const inputNamePattern = /^\p{L}[\p{L}\p{N}_]*$/u;

/** Small words, divided by hyphens, dots or underscores, in up to four parts: `brand/voice`. */
export const keyPattern = /^[a-z0-9]+([._-][a-z0-9]+)*(\/[a-z0-9]+([._-][a-z0-9]+)*){0,3}$/;
export const keyLength = 100;

export const shaPattern = /^[0-9a-f]{64}$/;
