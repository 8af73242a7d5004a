import type { Json } from "#server/core/version/content";
import { hearAbout, hearVersion, sayAbout } from "./about";
import { mostCarried, tooManyPrompts } from "./bounds";
import type { Carried } from "./carried";
import { composed } from "./compose";
import { contentOf } from "./heard-content";
import { hearWhole, sayWhole, type Way } from "./lossless";
import { originalIn, originalSaid } from "./original";
import { settingsHeard, settingsSaid } from "./settings-from";
import { isMessages, spokenFrom } from "./spoken-from";
import { Unreadable } from "./unreadable";
import { isValues, listOf, memberOf, numberOf, textOf, textsOf, valuesOf, type Values } from "./values";

/** One version of a prompt, as Langfuse's API gives it. */
const version: Way<Values> = {
  say(carried, version, original) {
    const { content } = version;
    const commitMessage = [version.what, version.why].filter(Boolean).join(" – ").slice(0, 500);
    const head = { name: carried.key, tags: carried.tags, commitMessage: commitMessage || null, galley: originalSaid(sayAbout(carried, version), original) };
    if (content.kind === "workflow") return { ...head, type: "text", prompt: "", config: {} };
    const { settings, messages, style } = content;
    const [only] = messages;
    const text = messages.length === 1 && only?.role === "user" ? composed(only, style) : undefined;
    return {
      ...head,
      type: text === undefined ? "chat" : "text",
      prompt: text ?? messages.map((message) => ({ role: message.role, content: composed(message, style) })),
      config: settingsSaid(settings, { model: "model", temperature: "temperature", topP: "top_p", maxTokens: "max_tokens", stop: "stop", seed: "seed", effort: "reasoning_effort" }),
    };
  },

  hear(values, fileName) {
    const notes: string[] = [];
    const prompt = memberOf(values, "prompt") ?? memberOf(values, "template") ?? "";
    const spoken = typeof prompt === "string" ? [{ role: "user" as const, text: prompt }] : spokenFrom(listOf(prompt), notes);
    if (spoken.some(({ text }) => text.includes("@@@langfusePrompt:"))) notes.push("It includes other prompts by @@@langfusePrompt…@@@, which was kept as it came. Write {{> key}} in its place.");
    const config = valuesOf(memberOf(values, "config"));
    const settings = settingsHeard(config);
    const content = contentOf({ spoken, dialect: "mustache", settings }, notes);
    const own = valuesOf(memberOf(values, "galley"));
    const about = hearAbout({ name: memberOf(values, "name") ?? null, ...own, tags: textsOf(memberOf(values, "tags")) }, fileName);
    const heard = hearVersion({ ...own, what: memberOf(own, "what") ?? memberOf(values, "commitMessage") ?? memberOf(values, "commit_message") ?? null });
    return { carried: { ...about, versions: [{ ...heard, content }], notes }, ...originalIn(values) };
  },
};

export function sayLangfuse(carried: Carried): Json {
  const last = carried.versions.length;
  return carried.versions.map((one, index) => ({ ...sayWhole(version, carried, one), version: index + 1, labels: index + 1 === last ? ["latest"] : [] }));
}

/** All versions of a name are one prompt, in the order of their numbers. */
export function hearLangfuse(list: readonly Json[], fileName: string): Carried[] {
  const names = new Map<string, Values[]>();
  for (const one of list.map(valuesOf)) {
    const name = textOf(memberOf(one, "name")) ?? "";
    const versions = names.get(name);
    if (versions) versions.push(one);
    else names.set(name, [one]);
  }
  if (names.size > mostCarried.prompts) throw new Unreadable(tooManyPrompts);
  return [...names.values()].map((versions) => {
    const heard = versions.sort((one, other) => serial(one) - serial(other)).map((one) => ({ one, carried: hearWhole(version, one, fileName) }));
    const newest = heard.at(-1)?.carried ?? hearWhole(version, {}, fileName);
    const placed = heard.flatMap(({ one }) => textsOf(memberOf(one, "labels")).filter((label) => label !== "latest").map((label) => `“${label}” on ${serial(one)}`));
    const notes = new Set(heard.flatMap(({ carried }) => carried.notes));
    if (placed.length) notes.add(`Labels were not brought along, since only a release makes a version live: ${placed.slice(0, 5).join(", ")}${placed.length > 5 ? ` and ${placed.length - 5} more` : ""}.`);
    return { ...newest, versions: heard.flatMap(({ carried }) => carried.versions), notes: [...notes] };
  });
}

const serial = (values: Values) => numberOf(memberOf(values, "version")) ?? 0;

export const isLangfuse = (value: Json): value is Values =>
  isValues(value) && typeof memberOf(value, "name") === "string" && (typeof (memberOf(value, "prompt") ?? memberOf(value, "template")) === "string" || isMessages(memberOf(value, "prompt") ?? memberOf(value, "template")));
