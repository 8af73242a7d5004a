import type { Json, OutputContract } from "#server/core/version/content";
import { hearAbout, hearVersion, sayAbout } from "./about";
import { composed } from "./compose";
import { guessInput } from "./guess-input";
import { contentOf } from "./heard-content";
import type { Way } from "./lossless";
import { originalIn, originalSaid } from "./original";
import { settingsHeard, settingsSaid } from "./settings-from";
import { isMessages, spokenFrom } from "./spoken-from";
import { Unreadable } from "./unreadable";
import { isValues, listOf, memberOf, said, textOf, valuesOf, type Values } from "./values";

const ours = ["messages", "input", "instructions", "prompt", "variables", "response_format", "text", "galley", "metadata", "id", "object", "name", "description", "version", "created_at", "stream", "tags"];

/** A request to OpenAI: messages of the chat, or instructions and input of a response. */
export const openai: Way<Values> = {
  say(carried, version, original) {
    const { content } = version;
    const galley = originalSaid({ ...sayAbout(carried, version), format: "openai" }, original);
    if (content.kind === "workflow") return { galley };
    const { settings, output, messages, style } = content;
    return {
      ...settingsSaid(settings, { model: "model", temperature: "temperature", topP: "top_p", maxTokens: "max_completion_tokens", stop: "stop", seed: "seed", effort: "reasoning_effort" }),
      messages: messages.map((message) => ({ role: message.role, content: composed(message, style) })),
      ...(output?.kind === "json" ? { response_format: { type: "json_schema", json_schema: { name: "output", schema: output.schema } } } : {}),
      galley,
    };
  },

  hear(values, fileName) {
    const notes: string[] = [];
    const stored = valuesOf(memberOf(values, "prompt"));
    const request = Object.keys(stored).length ? { ...values, ...stored } : values;
    const spoken = spokenFrom(messagesIn(request), notes);
    const kept = textOf(memberOf(request, "id"));
    if (!spoken.length && kept) throw new Unreadable(`names a prompt that OpenAI keeps (${kept}), not its text. Copy its messages from OpenAI and bring those in.`);
    const output = outputHeard(request);
    const settings = settingsHeard(request, ours);
    if (settings.other) notes.push(`Kept among the settings as it came: ${Object.keys(settings.other).join(", ")}.`);
    const variables = Object.entries(valuesOf(memberOf(request, "variables"))).map(([name, example]) => ({ ...guessInput(name), ...(typeof example === "string" ? { example } : {}) }));
    const content = contentOf({ spoken, inputs: variables, ...(output ? { output } : {}), settings }, notes);
    return { carried: { ...hearAbout(aboutIn(values), fileName), versions: [{ ...hearVersion(aboutIn(values)), content }], notes }, ...originalIn(values) };
  },
};

export const aboutIn = (values: Values): Values => (isValues(memberOf(values, "galley")) ? valuesOf(memberOf(values, "galley")) : said({ name: memberOf(values, "name"), description: memberOf(values, "description"), tags: memberOf(values, "tags") }));

function messagesIn(request: Values): Json[] {
  const instructions = memberOf(request, "instructions");
  const input = memberOf(request, "input") ?? memberOf(request, "messages") ?? [];
  return [...(typeof instructions === "string" ? [{ role: "system", content: instructions }] : []), ...(typeof input === "string" ? [{ role: "user", content: input }] : listOf(input))];
}

function outputHeard(request: Values): OutputContract | undefined {
  const format = valuesOf(memberOf(request, "response_format") ?? memberOf(valuesOf(memberOf(request, "text")), "format"));
  const schema = memberOf(valuesOf(memberOf(format, "json_schema")), "schema") ?? memberOf(format, "schema");
  return isValues(schema) ? { kind: "json", schema } : undefined;
}

export const isOpenai = (values: Values) => isMessages(memberOf(values, "messages")) || typeof memberOf(values, "instructions") === "string" || (isValues(memberOf(values, "prompt")) && textOf(memberOf(valuesOf(memberOf(values, "prompt")), "id")) !== undefined) || ["prompt", "response"].includes(textOf(memberOf(values, "object")) ?? "") || (typeof memberOf(values, "model") === "string" && memberOf(values, "input") !== undefined);
