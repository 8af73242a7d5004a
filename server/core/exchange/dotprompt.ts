import type { Json, MessageRole } from "#server/core/version/content";
import { hearAbout, hearVersion, sayAbout } from "./about";
import type { Spoken } from "./blocks-from";
import { composed } from "./compose";
import { readFronted, sayFronted, unpadded } from "./front-matter";
import { contentOf } from "./heard-content";
import { inputsHeard, schemaSaid } from "./input-schema";
import type { Way } from "./lossless";
import { schemaFrom } from "./picoschema";
import { settingsHeard, settingsSaid } from "./settings-from";
import { toHandlebars } from "./to-dialect";
import { memberOf, said, valuesOf, type Values } from "./values";

/** A head, and a body in Handlebars where {{role "system"}} begins a message. */
export const dotprompt: Way<string> = {
  say(carried, version, original) {
    const { content } = version;
    if (content.kind === "workflow") return sayFronted({ head: headSaid({ ...sayAbout(carried, version), original: original ?? "" }), body: "" });
    const { inputs, output, settings, messages, style } = content;
    const config = settingsSaid(settings, { temperature: "temperature", topP: "topP", maxTokens: "maxOutputTokens", stop: "stopSequences", seed: "seed", effort: "effort" });
    const defaults = Object.fromEntries(inputs.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]])));
    const bare = messages.length === 1 && messages[0]?.role === "user";
    const head = said({
      model: settings?.model,
      config: Object.keys(config).length ? config : undefined,
      input: inputs.length ? { schema: schemaSaid(inputs), ...(Object.keys(defaults).length ? { default: defaults } : {}) } : undefined,
      output: output?.kind === "json" ? { format: "json", schema: output.schema } : undefined,
      ...headSaid({ ...sayAbout(carried, version), original }),
    });
    const body = messages.map((message) => (bare ? "" : `{{role "${message.role === "assistant" ? "model" : message.role}"}}\n`) + toHandlebars(composed(message, style), inputs)).join("\n\n");
    return sayFronted({ head, body });
  },

  hear(text, fileName) {
    const { head, body } = readFronted(text);
    const own = galleyIn(head);
    const notes: string[] = [];
    const input = valuesOf(memberOf(head, "input"));
    const schema = memberOf(input, "schema");
    const asked = schemaFrom(schema ?? {});
    const promised = memberOf(valuesOf(memberOf(head, "output")), "schema");
    const settings = { ...settingsHeard(valuesOf(memberOf(head, "config"))), ...settingsHeard({ model: memberOf(head, "model") ?? null }) };
    const content = contentOf(
      {
        spoken: spokenIn(body, notes),
        dialect: "handlebars",
        inputs: withDefaults(inputsHeard(asked, notes), valuesOf(memberOf(input, "default"))),
        ...(promised === undefined || promised === null ? {} : { output: { kind: "json", schema: memberOf(own, "name") !== undefined ? valuesOf(promised) : schemaFrom(promised) } }),
        settings,
      },
      notes,
    );
    const values = { ...head, ...own };
    const original = memberOf(own, "original");
    return { carried: { ...hearAbout(values, fileName), versions: [{ ...hearVersion(values), content }], notes }, ...(original === undefined ? {} : { original }) };
  },
};

/** Names with a dot are extensions, which Dotprompt leaves alone. */
function headSaid({ name, key, ...about }: Record<string, Json | undefined>): Values {
  const own = Object.entries({ title: name, ...about }).map(([word, value]) => [`galley.${word}`, value]);
  return said({ name: key, ...(Object.fromEntries(own) as Record<string, Json | undefined>) }); // safe because the values are as they were
}

function galleyIn(head: Values): Values {
  const own = Object.entries(head).flatMap(([word, value]) => (word.startsWith("galley.") ? [[word.slice("galley.".length), value] as const] : []));
  const { title, ...about } = Object.fromEntries(own);
  return said({ ...about, key: memberOf(head, "name"), name: title });
}

function spokenIn(body: string, notes: string[]): Spoken[] {
  const [before = "", ...parts] = body.split(/\{\{~?\s*role\s+["'](\w+)["']\s*~?\}\}\n?/);
  if (/\{\{~?\s*history\s*~?\}\}/.test(body)) notes.push("{{history}} stood for the earlier messages of a conversation. It is an input of that name now.");
  const spoken = parts.flatMap((role, index): Spoken[] => (index % 2 ? [] : [{ role: roleOf(role), text: unpadded(parts[index + 1] ?? "") }]));
  return before.trim() ? [{ role: "user", text: unpadded(before) }, ...spoken] : spoken;
}

const roleOf = (role: string): MessageRole => (role === "system" ? role : role === "model" || role === "assistant" ? "assistant" : "user");

const withDefaults = (inputs: ReturnType<typeof inputsHeard>, defaults: Values) => inputs.map((input) => ({ ...input, ...(memberOf(defaults, input.name) === undefined ? {} : { default: memberOf(defaults, input.name) }) }));

export const isDotprompt = (text: string) => /\{\{~?\s*(role\s+["']|history\s*~?\}\}|media\s)/.test(text);
