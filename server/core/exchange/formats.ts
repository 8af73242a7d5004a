/** The files that Galley reads and writes. */
export const formats = {
  galley: { name: "PromptCard YAML", ending: ".prompt.yaml", says: "Galley's own: every version whole, nothing lost", every: true },
  markdown: { name: "Markdown", ending: ".md", says: "A head of YAML and a text to read", every: false },
  dotprompt: { name: "Dotprompt", ending: ".prompt", says: "For Genkit and Firebase", every: false },
  promptfoo: { name: "promptfoo YAML", ending: ".promptfoo.yaml", says: "A configuration, with input sets as tests", every: false },
  langfuse: { name: "Langfuse JSON", ending: ".langfuse.json", says: "Every version, as its API gives them", every: true },
  openai: { name: "OpenAI JSON", ending: ".openai.json", says: "The messages of a request", every: false },
  anthropic: { name: "Anthropic JSON", ending: ".anthropic.json", says: "System and messages of a request", every: false },
  text: { name: "Plain text", ending: ".txt", says: "The words alone", every: false },
} as const;

export type Format = keyof typeof formats;

// safe because the record names every format
export const formatNames = Object.keys(formats) as Format[];
