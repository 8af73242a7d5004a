import { promptOf } from "#server/core/lint/example";
import type { Severity } from "#server/core/lint/finding";
import { lint } from "#server/core/lint/lint";
import type { Guarded, Rule } from "#server/core/lint/rule";
import { rules } from "#server/core/lint/rules";
import type { Message, PromptContent } from "#server/core/version/content";
import { factsOf } from "./facts";

export interface ExampleInWords {
  messages: Message[];
  /** Its inputs, contract and settings, a sentence each. */
  facts: string[];
  untrusted: string[];
}

/** A rule without its code, which no browser needs in order to read about it. */
export interface RuleInWords {
  id: string;
  guards: Guarded;
  standard: Severity;
  title: string;
  explanation: string;
  bad: ExampleInWords;
  good: ExampleInWords;
  fix?: string;
}

export const rulesInWords = (): RuleInWords[] => rules.map(inWords);

function inWords({ id, guards, severity, title, explanation, bad, good }: Rule): RuleInWords {
  const fix = lint(promptOf(bad), { snippets: {} }).find((found) => found.rule === id && found.fix)?.fix?.label;
  return { id, guards, standard: severity, title, explanation, bad: example(promptOf(bad)), good: example(promptOf(good)), ...(fix ? { fix } : {}) };
}

function example(content: PromptContent): ExampleInWords {
  const messages = content.messages.map(({ role, blocks }) => ({ role, blocks: blocks.map((block) => ({ ...block, text: seen(block.text) })) }));
  return { messages, facts: factsOf(content), untrusted: content.inputs.filter((input) => input.untrusted).map(({ name }) => name) };
}

const longest = 400;

/** Says what can't be seen or told from its double, and ends where the point is made. */
function seen(text: string) {
  const said = text.replace(/[\u00ad\u200b-\u200d\u202a-\u202e\u2060-\u2069\ufeff\u0400-\u04ff]/g, (hidden) => `⟨U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`).replace(/ +(?=\n)/g, (blanks) => "·".repeat(blanks.length));
  return said.length > longest ? `${said.slice(0, longest)}…` : said;
}
