import { parse, type Token } from "#server/core/template/tokens";
import type { Input } from "#server/core/version/content";

interface Words {
  text: (text: string) => string;
  /** What the item of a list is called in a section. */
  item: string;
  repeat: (name: string, inside: string) => string;
  ask: (name: string, inside: string) => string;
  askNot: (name: string, inside: string) => string;
}

const nunjucks: Words = {
  text: (text) => text.replace(/\{(?=[{%#])/g, '{{ "{" }}'),
  item: "item",
  repeat: (name, inside) => `{% for item in ${name} %}${inside}{% endfor %}`,
  ask: (name, inside) => `{% if ${name} %}${inside}{% endif %}`,
  askNot: (name, inside) => `{% if not ${name} %}${inside}{% endif %}`,
};

const handlebars: Words = {
  text: (text) => text.replace(/\{\{/g, "\\{{"),
  item: "this",
  repeat: (name, inside) => `{{#each ${name}}}${inside}{{/each}}`,
  ask: (name, inside) => `{{#if ${name}}}${inside}{{/if}}`,
  askNot: (name, inside) => `{{#unless ${name}}}${inside}{{/unless}}`,
};

/** A Mustache text in the words of promptfoo, or of Dotprompt. What can't be read as Mustache stays as it is. */
export const toNunjucks = (text: string, inputs: readonly Input[]) => said(text, inputs, nunjucks);
export const toHandlebars = (text: string, inputs: readonly Input[]) => said(text, inputs, handlebars);

function said(text: string, inputs: readonly Input[], words: Words): string {
  const parsed = parse(text);
  return parsed.ok ? all(parsed.tokens, inputs, words) : text;
}

const all = (tokens: readonly Token[], inputs: readonly Input[], words: Words): string => tokens.map((token) => one(token, inputs, words)).join("");

function one(token: Token, inputs: readonly Input[], words: Words): string {
  if (token.kind === "text") return words.text(token.text);
  if (token.kind === "snippet") return `{{> ${token.key}}}`;
  const name = token.path.join(".") || words.item;
  if (token.kind === "value") return `{{${name}}}`;
  const inside = all(token.tokens, inputs, words);
  if (token.kind === "inverted") return words.askNot(name, inside);
  const type = inputs.find((input) => input.name === name)?.type;
  const many = type === "list" || type === "multi_choice" || token.tokens.some(({ kind, ...rest }) => kind === "value" && "path" in rest && rest.path.length === 0);
  return many ? words.repeat(name, inside) : words.ask(name, inside);
}
