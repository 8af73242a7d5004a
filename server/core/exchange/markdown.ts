import { roles, type Json, type MessageRole } from "#server/core/version/content";
import { hearAbout, hearVersion, sayAbout } from "./about";
import type { Spoken } from "./blocks-from";
import { composed } from "./compose";
import { inputFrom, outputFrom, settingsFrom } from "./content-from";
import { readFronted, sayFronted, unpadded } from "./front-matter";
import { contentOf } from "./heard-content";
import type { Way } from "./lossless";
import { settingsHeard } from "./settings-from";
import { isValues, listOf, memberOf, said } from "./values";

/** Markdown with a head. Where there are several messages, a comment says whose each is; blocks stand under headings. */
export const markdown: Way<string> = {
  say(carried, version, original) {
    const { content } = version;
    if (content.kind === "workflow") return sayFronted({ head: { ...sayAbout(carried, version), galley: original ?? "" }, body: "" });
    const { style, inputs, output, settings, messages } = content;
    const more = { style, inputs: inputs.length ? inputs : undefined, output, settings, galley: original };
    const bare = messages.length === 1 && messages[0]?.role === "user";
    const body = messages.map((message) => (bare ? "" : `<!-- message: ${message.role} -->\n\n`) + composed(message, style)).join("\n\n");
    return sayFronted({ head: { ...sayAbout(carried, version), ...said(more as unknown as Record<string, Json>) }, body }); // safe because the parts of a content are JSON
  },

  hear(text, fileName) {
    const { head, body } = readFronted(text);
    const about = hearAbout(head, fileName);
    const notes: string[] = [];
    const settings = memberOf(head, "settings");
    const output = memberOf(head, "output");
    const content = contentOf(
      {
        spoken: spokenIn(body),
        loose: memberOf(head, "style") === undefined,
        inputs: listOf(memberOf(head, "inputs") ?? memberOf(head, "variables")).map((one) => inputFrom(typeof one === "string" ? { name: one } : one)),
        ...(isValues(output) ? { output: outputFrom(output) } : {}),
        settings: isValues(settings) ? settingsFrom(settings) : { ...settingsHeard(head), other: undefined },
      },
      notes,
    );
    const original = memberOf(head, "galley");
    return { carried: { ...about, versions: [{ ...hearVersion(head), content }], notes }, ...(original === undefined ? {} : { original }) };
  },
};

/** Other tools head a message by its role. */
const whose = new RegExp(`^(?:<!-- message: (?:${roles.join("|")}) -->|#{1,2} (?:${roles.join("|")})(?: prompt| message)?:?)[ \\t]*$`, "gim");

/** Only a body that begins with such a line is a conversation; else it is one message. */
function spokenIn(body: string): Spoken[] {
  const text = unpadded(body);
  const found = [...text.matchAll(whose)];
  if (found[0]?.index !== 0) return [{ role: "user", text }];
  return found.map(({ 0: line, index }, at) => ({ role: roleIn(line), text: unpadded(text.slice(index + line.length, found[at + 1]?.index)) }));
}

const roleIn = (line: string): MessageRole => roles.find((role) => line.toLowerCase().includes(role, line.startsWith("<") ? 13 : 0)) ?? "user";
