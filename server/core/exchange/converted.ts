export type Dialect = "mustache" | "handlebars" | "jinja" | "f-string";

export interface Converted {
  text: string;
  /** The variables, in order of first use. */
  names: string[];
  /** What has no counterpart, as it stands in the text. */
  kept: string[];
}

const name = String.raw`\p{L}[\p{L}\p{N}_]*`;
const mustache = new RegExp(String.raw`\{\{\{?\s*[&#^]?\s*(${name})\s*\}?\}\}`, "gu");

export function converted(given: string, dialect: Dialect): Converted {
  const text = dialect === "f-string" ? fromFString(given) : given.replace(new RegExp(String.raw`\{\{\{?-?\s*(${name})\s*-?\}?\}\}`, "gu"), "{{$1}}");
  const names = [...new Set([...text.matchAll(mustache)].map(([, found = ""]) => found))];
  return { text, names, kept: dialect === "jinja" ? [...given.matchAll(/\{%.*?%\}/gs)].map(([tag]) => tag) : [] };
}

const fromFString = (text: string) => text.replace(new RegExp(String.raw`\{\{|\}\}|\{(${name})\}`, "gu"), (found, called: string | undefined) => (called ? `{{${called}}}` : found.charAt(0)));

/** Which dialect a text is written in, where its file doesn't say. */
export function dialectOf(text: string): Dialect {
  if (/\{%-?\s*\w/.test(text)) return "jinja";
  if (text.includes("{{")) return "mustache";
  return new RegExp(String.raw`\{${name}\}`, "u").test(text) ? "f-string" : "mustache";
}
