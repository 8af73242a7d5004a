import type { Input, InputType } from "#server/core/version/content";

const types: [RegExp, InputType][] = [
  [/^(is|has|can|should|include|with|use|enable|show|allow)_|_(enabled|flag)$/, "boolean"],
  [/(^|_)(date|day|deadline|birthday|published|expires?|due)(_at|_on)?$/, "date"],
  [/(^|_)(count|number|amount|price|total|age|year|years|length|limit|max|min|percent|percentage|score|budget|words|minutes|seconds|hours|days|weeks|quantity|n)$|^(num|number|max|min|total)_/, "number"],
  [/(^|_)(json|schema|payload|object|config|metadata|record)$/, "json"],
  [/(^|_)(list|items|tags|keywords|points|bullets|features|benefits|topics|urls|links|names|ingredients|competitors|hashtags)$/, "list"],
  [/(^|_)(text|body|content|description|message|messages|email|e_mail|mail|article|document|transcript|notes?|context|history|conversation|review|reviews|comments?|feedback|ticket|complaint|background|brief|summary|draft|source|input|post|page|code|log|logs|reply|details|data)$/, "long_text"],
];

const outside = /(^|_)(messages?|e?_?mail|reviews?|comments?|feedback|tickets?|complaint|history|conversation|transcript|reply|question|query|user_input|customer_note|note|notes|input|document|article|page|web_?page|html|search_results?|tool_(output|result)|attachment|post|chat|log|logs|source|untrusted\w*)$/;

/** What an input is likely to be, by its name alone; the person decides. */
export function guessInput(name: string): Input {
  const words = wordsOf(name);
  const type = types.find(([pattern]) => pattern.test(words))?.[1] ?? "text";
  return { name, type, required: type !== "boolean", untrusted: isFromOutside(name) };
}

/** Whether somebody outside is likely to have written it. */
export const isFromOutside = (name: string) => outside.test(wordsOf(name));

/** customerEmail and CUSTOMER-EMAIL are customer_email. */
const wordsOf = (name: string) =>
  name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1_$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_");
