/** The files that Galley reads and writes. */
export const formats = {
  galley: { name: "PromptCard YAML", ending: ".prompt.yaml", says: "Galley's own: every version whole, nothing lost" },
  markdown: { name: "Markdown", ending: ".md", says: "A head of YAML and a text to read" },
  dotprompt: { name: "Dotprompt", ending: ".prompt", says: "For Genkit and Firebase" },
  promptfoo: { name: "promptfoo YAML", ending: ".promptfoo.yaml", says: "A configuration, with input sets as tests" },
  langfuse: { name: "Langfuse JSON", ending: ".langfuse.json", says: "Every version, as its API gives them" },
  openai: { name: "OpenAI JSON", ending: ".openai.json", says: "The messages of a request" },
  anthropic: { name: "Anthropic JSON", ending: ".anthropic.json", says: "System and messages of a request" },
  text: { name: "Plain text", ending: ".txt", says: "The words alone" },
} as const;

export type Format = keyof typeof formats;

// safe because the record names every format
export const formatNames = Object.keys(formats) as Format[];
