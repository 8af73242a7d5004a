import { hearAbout, hearVersion, sayAbout } from "./about";
import { composed } from "./compose";
import { contentOf } from "./heard-content";
import type { Way } from "./lossless";
import { aboutIn } from "./openai";
import { originalIn, originalSaid } from "./original";
import { settingsHeard, settingsSaid } from "./settings-from";
import { contentText, spokenFrom } from "./spoken-from";
import { isValues, listOf, memberOf, said, textOf, type Values } from "./values";

const ours = ["system", "messages", "galley", "metadata", "stream", "name", "description", "tags"];

/** Anthropic asks every request for a number; this is what its own examples use. */
const usualTokens = 1024;

/** A request to Anthropic, which keeps the system apart from the messages. */
export const anthropic: Way<Values> = {
  say(carried, version, original) {
    const { content } = version;
    const galley = originalSaid({ ...sayAbout(carried, version), format: "anthropic" }, original);
    if (content.kind === "workflow") return { galley };
    const { settings, style } = content;
    const spoken = content.messages.map((message) => ({ role: message.role, content: composed(message, style) }));
    const system = spoken.filter(({ role }) => role === "system").map((message) => message.content);
    return {
      ...settingsSaid(settings, { model: "model", temperature: "temperature", topP: "top_p", stop: "stop_sequences" }),
      max_tokens: settings?.maxTokens ?? usualTokens,
      ...said({ system: system.length ? system.join("\n\n") : undefined }),
      messages: spoken.filter(({ role }) => role !== "system"),
      galley,
    };
  },

  hear(values, fileName) {
    const notes: string[] = [];
    const system = memberOf(values, "system");
    const spoken = [...(system ? [{ role: "system" as const, text: contentText(system, notes) }] : []), ...spokenFrom(listOf(memberOf(values, "messages")), notes)];
    const settings = settingsHeard(values, ours);
    if (settings.other) notes.push(`Kept among the settings as it came: ${Object.keys(settings.other).join(", ")}.`);
    const content = contentOf({ spoken, settings }, notes);
    return { carried: { ...hearAbout(aboutIn(values), fileName), versions: [{ ...hearVersion(aboutIn(values)), content }], notes }, ...originalIn(values) };
  },
};

export function isAnthropic(values: Values): boolean {
  const format = memberOf(aboutIn(values), "format");
  if (format !== undefined) return format === "anthropic";
  const system = memberOf(values, "system");
  return (
    Array.isArray(memberOf(values, "messages")) &&
    (typeof system === "string" || listOf(system).some(isValues) || memberOf(values, "stop_sequences") !== undefined || memberOf(values, "anthropic_version") !== undefined || /claude/i.test(textOf(memberOf(values, "model")) ?? ""))
  );
}
