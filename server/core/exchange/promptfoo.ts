import type { Json, Settings } from "#server/core/version/content";
import { hearAbout, hearVersion, sayAbout } from "./about";
import type { Spoken } from "./blocks-from";
import { mostCarried, tooManyPrompts } from "./bounds";
import type { Carried, CarriedInputSet } from "./carried";
import { composed } from "./compose";
import { contentOf } from "./heard-content";
import { readJson } from "./json-text";
import { keyFrom } from "./key-from";
import type { Way } from "./lossless";
import { originalIn, originalSaid } from "./original";
import { settingsHeard, settingsSaid } from "./settings-from";
import { isMessages, spokenFrom } from "./spoken-from";
import { toNunjucks } from "./to-dialect";
import { Unreadable } from "./unreadable";
import { firstText, isValues, listOf, memberOf, said, textOf, valuesOf, type Values } from "./values";
import { readYaml } from "./yaml-text";

/** A configuration of promptfoo: prompts, and tests whose values are input sets. */
export const promptfoo: Way<Values> = {
  say(carried, version, original) {
    const { content } = version;
    const metadata = { galley: originalSaid(sayAbout(carried, version), original) };
    const description = [carried.name, carried.purpose].filter(Boolean).join(": ");
    if (content.kind === "workflow") return { description, prompts: [], metadata };
    const { inputs, settings, messages, style } = content;
    const spoken = messages.map((message) => ({ role: message.role, content: toNunjucks(composed(message, style), inputs) }));
    const raw = spoken.length === 1 && spoken[0]?.role === "user" ? spoken[0].content : JSON.stringify(spoken, null, 2);
    const examples = said(Object.fromEntries(inputs.map(({ name, example }) => [name, example])));
    return {
      description,
      prompts: [{ id: carried.key, label: carried.name, raw }],
      providers: [providerSaid(settings)],
      ...(Object.keys(examples).length ? { defaultTest: { vars: examples } } : {}),
      ...(carried.inputSets?.length ? { tests: carried.inputSets.map(({ name, values }) => ({ description: name, vars: values })) } : {}),
      metadata,
    };
  },

  hear(values, fileName) {
    const [carried] = hearPromptfoo(values, fileName);
    if (!carried) throw new Unreadable("names its prompts by files or functions and holds none itself. Bring in those files.");
    return { carried, ...originalIn(valuesOf(memberOf(values, "metadata"))) };
  },
};

export function hearPromptfoo(values: Values, fileName: string): Carried[] {
  const shared: string[] = [];
  const prompts = listOf(memberOf(values, "prompts") ?? null).concat(typeof memberOf(values, "prompts") === "string" ? [memberOf(values, "prompts") ?? ""] : []);
  if (prompts.length > mostCarried.prompts) throw new Unreadable(tooManyPrompts);
  const inputSets = inputSetsIn(values, shared);
  const examples = valuesOf(memberOf(valuesOf(memberOf(values, "defaultTest")), "vars"));
  const own = valuesOf(memberOf(valuesOf(memberOf(values, "metadata")), "galley"));
  return prompts.flatMap((prompt, index): Carried[] => {
    const notes: string[] = [];
    const given = valuesOf(prompt);
    const inline = textOf(memberOf(given, "raw"));
    const raw = inline ?? firstText(prompt, memberOf(given, "prompt"), memberOf(given, "content"), memberOf(given, "id"));
    if (inline === undefined && isElsewhere(raw.trim())) {
      shared.push(`“${raw.trim().slice(0, 100)}” is kept elsewhere; bring in that file to have its text.`);
      return [];
    }
    const settings = settingsIn(values);
    const content = contentOf({ spoken: spokenIn(raw, notes), dialect: "jinja", settings }, notes);
    const named = content.inputs.map((input) => (memberOf(examples, input.name) === undefined ? input : { ...input, example: memberOf(examples, input.name) }));
    const called = firstText(memberOf(given, "label"), memberOf(given, "id"), prompts.length > 1 ? `${firstText(memberOf(values, "description"), fileName)} ${index + 1}` : memberOf(values, "description"));
    const about = hearAbout({ name: called, key: memberOf(given, "id") ?? keyFrom(called), description: memberOf(values, "description") ?? "", ...own }, fileName);
    return [{ ...about, versions: [{ ...hearVersion(own), content: { ...content, inputs: named } }], ...(inputSets.length ? { inputSets } : {}), notes: [...notes, ...shared] }];
  });
}

const isElsewhere = (raw: string) => /^(file|langfuse|portkey|helicone|exec|https?|python):\S+$/.test(raw) || /^\S+\.(txt|json|jsonl|ya?ml|md|[cm]?[jt]s|py|j2)(:\w+)?$/.test(raw);

function spokenIn(raw: string, notes: string[]): Spoken[] {
  const chat = /^\s*\[/.test(raw) ? attempt(() => readJson(raw)) : /^\s*- role:/.test(raw) ? attempt(() => readYaml(raw) as Json) : undefined; // safe because YAML that was read is JSON
  return isMessages(chat) ? spokenFrom(listOf(chat), notes) : [{ role: "user", text: raw.replace(/\n$/, "") }];
}

function attempt(read: () => Json): Json | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function inputSetsIn(values: Values, notes: string[]): CarriedInputSet[] {
  const tests = memberOf(values, "tests");
  if (typeof tests === "string") notes.push(`Its tests are kept in ${tests}; their values were not brought along.`);
  const asserted = listOf(tests).concat(memberOf(values, "defaultTest") ?? null).filter((test) => listOf(memberOf(valuesOf(test), "assert")).length).length;
  if (asserted) notes.push(`The assertions of ${asserted} ${asserted === 1 ? "test were" : "tests were"} left out: they belong to a suite, not to the prompt.`);
  return listOf(tests).flatMap((test, index) => {
    const vars = memberOf(valuesOf(test), "vars");
    return isValues(vars) && Object.keys(vars).length ? [{ name: firstText(memberOf(valuesOf(test), "description"), `Test ${index + 1}`), values: vars }] : [];
  });
}

const company = (model: string) => (/claude/i.test(model) ? "anthropic:messages" : /gemini/i.test(model) ? "google" : "openai:chat");

function providerSaid(settings: Settings | undefined): Json {
  if (!settings?.model) return "echo";
  const config = settingsSaid(settings, { temperature: "temperature", topP: "top_p", maxTokens: "max_tokens", stop: "stop", seed: "seed", effort: "reasoning_effort" });
  const id = `${company(settings.model)}:${settings.model}`;
  return Object.keys(config).length ? { id, config } : id;
}

/** Only where there is one provider: several are compared, and none of them is the prompt's. */
function settingsIn(values: Values): Settings {
  const given = memberOf(values, "providers") ?? memberOf(values, "targets") ?? null;
  const [provider, another] = Array.isArray(given) ? given : [given];
  const id = firstText(provider ?? null, memberOf(valuesOf(provider), "id"));
  if (another !== undefined || !id || !/^(openai|anthropic|google|vertex|mistral|azure|azureopenai|openrouter)(:|$)/.test(id)) return {};
  return settingsHeard({ ...valuesOf(memberOf(valuesOf(provider), "config")), model: id.split(":").slice(id.split(":").length > 2 ? 2 : 1).join(":") }, ["apiKey", "apiBaseUrl", "apiHost"]);
}

export const isPromptfoo = (values: Values) => {
  const prompts = memberOf(values, "prompts");
  return (Array.isArray(prompts) || typeof prompts === "string") && ["providers", "targets", "tests", "defaultTest", "metadata", "description"].some((name) => memberOf(values, name) !== undefined);
};
