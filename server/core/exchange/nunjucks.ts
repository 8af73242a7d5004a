import { parse, type Token } from "#server/core/template/tokens";
import type { Input } from "#server/core/version/content";

/** A Mustache text as promptfoo reads it. What can't be read as Mustache stays as it is. */
export function toNunjucks(text: string, inputs: readonly Input[]): string {
  const parsed = parse(text);
  return parsed.ok ? all(parsed.tokens, inputs) : text;
}

const all = (tokens: readonly Token[], inputs: readonly Input[]): string => tokens.map((token) => one(token, inputs)).join("");

function one(token: Token, inputs: readonly Input[]): string {
  if (token.kind === "text") return token.text.replace(/\{(?=[%#])/g, '{{ "{" }}');
  if (token.kind === "value") return `{{${token.path.join(".") || "item"}}}`;
  if (token.kind === "snippet") return `{{> ${token.key}}}`;
  const name = token.path.join(".") || "item";
  const inside = all(token.tokens, inputs);
  if (token.kind === "inverted") return `{% if not ${name} %}${inside}{% endif %}`;
  const type = inputs.find((input) => input.name === name)?.type;
  const many = type === "list" || type === "multi_choice" || inside.includes("{{item}}");
  return many ? `{% for item in ${name} %}${inside}{% endfor %}` : `{% if ${name} %}${inside}{% endif %}`;
}
