import type { InputType } from "#server/core/version/content";

/** What a text may name. */
export interface Known {
  inputs: ReadonlyMap<string, KnownInput>;
  snippets: ReadonlyMap<string, KnownSnippet>;
}

export interface KnownInput {
  type: InputType;
  untrusted: boolean;
  help?: string;
}

export interface KnownSnippet {
  name?: string;
  /** The version that this prompt includes, or would include. */
  number?: string;
}

export const typeWords: Record<InputType, string> = {
  text: "text",
  long_text: "long text",
  number: "number",
  boolean: "yes or no",
  choice: "choice",
  multi_choice: "several choices",
  list: "list",
  date: "date",
  json: "JSON",
};
