import type { Json } from "#server/core/version/content";
import { anthropic, isAnthropic } from "./anthropic";
import { mostCarried, tooManyPrompts } from "./bounds";
import { isCard, readCard } from "./card";
import type { Carried } from "./carried";
import { dotprompt, isDotprompt } from "./dotprompt";
import { fitted } from "./fitted";
import { formats, type Format } from "./formats";
import { readJson } from "./json-text";
import { hearLangfuse, isLangfuse } from "./langfuse";
import { hearWhole, withText } from "./lossless";
import { markdown } from "./markdown";
import { isNative, readNative } from "./native";
import { aboutIn, isOpenai, openai } from "./openai";
import { hearPlain } from "./plain";
import { hearPromptfoo, isPromptfoo, promptfoo } from "./promptfoo";
import { isMessages } from "./spoken-from";
import { Unreadable } from "./unreadable";
import { isValues, memberOf } from "./values";
import { readYaml } from "./yaml-text";

export type Read = { format: Format; carried: Carried[] } | { problem: string };

/** Reads a file of any format, by its name and by what it holds. What can't be read is a sentence that names the file. */
export function read(fileName: string, text: string): Read {
  try {
    if (text.length > mostCarried.file) throw new Unreadable(`is longer than ${mostCarried.file.toLocaleString("en")} characters. Split it and bring in the parts.`);
    if (!text.isWellFormed()) throw new Unreadable("holds half a character. Save it as UTF-8 and try again.");
    if (text.includes("\0")) throw new Unreadable("is no text file.");
    const found = readAny(fileName, text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
    refuseTooMuch(found.carried);
    return { format: found.format, carried: found.carried.map(fitted) };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: `${fileName} ${error.reason}` };
    if (error instanceof RangeError) return { problem: `${fileName} holds values too deep inside one another. Flatten it and try again.` };
    throw error;
  }
}

function readAny(fileName: string, text: string): { format: Format; carried: Carried[] } {
  if (!text.trim()) throw new Unreadable("is empty.");
  if (/\.prompt$/i.test(fileName)) return { format: "dotprompt", carried: [hearWhole(dotprompt, text, fileName)] };
  if (/\.(md|markdown|mdx)$/i.test(fileName)) return { format: "markdown", carried: [hearWhole(markdown, text, fileName)] };
  if (/\.jsonl?$/i.test(fileName)) return valued(fileName.endsWith("l") ? lines(text) : readJson(text), fileName);
  if (/\.ya?ml$/i.test(fileName)) return valued(readYaml(text) as Json, fileName); // safe because what YAML was read is JSON
  return bare(fileName, text);
}

/** A text whose name says nothing. */
function bare(fileName: string, text: string): { format: Format; carried: Carried[] } {
  if (isDotprompt(text)) return { format: "dotprompt", carried: [hearWhole(dotprompt, text, fileName)] };
  if (/^---[ \t]*\n/.test(text)) return { format: "markdown", carried: [hearWhole(markdown, text, fileName)] };
  if (/^\s*[[{]/.test(text)) {
    try {
      return valued(readJson(text), fileName);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  return { format: "text", carried: [withText(hearPlain(text, fileName))] };
}

const lines = (text: string): Json => text.split("\n").filter((line) => line.trim()).map(readJson);

function valued(value: Json, fileName: string): { format: Format; carried: Carried[] } {
  if (Array.isArray(value)) return listed(value, fileName);
  if (!isValues(value)) throw new Unreadable("holds no prompt: there are no names and values in it.");
  if (isNative(value)) return { format: "galley", carried: [readNative(value, fileName)] };
  if (isPromptfoo(value)) return { format: "promptfoo", carried: isValues(memberOf(value, "metadata")) ? [hearWhole(promptfoo, value, fileName)] : hearPromptfoo(value, fileName) };
  if (memberOf(aboutIn(value), "format") === "openai") return { format: "openai", carried: [hearWhole(openai, value, fileName)] };
  if (isAnthropic(value)) return { format: "anthropic", carried: [hearWhole(anthropic, value, fileName)] };
  if (isCard(value)) return { format: "galley", carried: [withText(readCard(value, fileName))] };
  if (isLangfuse(value)) return { format: "langfuse", carried: hearLangfuse([value], fileName) };
  const list = memberOf(value, "data") ?? memberOf(value, "prompts");
  if (Array.isArray(list) && list.some(isLangfuse)) return listed(list, fileName);
  if (isOpenai(value)) return { format: "openai", carried: [hearWhole(openai, value, fileName)] };
  throw new Unreadable(`is none of the files that Galley reads: ${Object.values(formats).map(({ name }) => name).join(", ")}.`);
}

function listed(list: Json[], fileName: string): { format: Format; carried: Carried[] } {
  if (isMessages(list)) return { format: "openai", carried: [hearWhole(openai, { messages: list }, fileName)] };
  if (list.length && list.every(isLangfuse)) return { format: "langfuse", carried: hearLangfuse(list, fileName) };
  const all = list.map((one) => valued(one, fileName));
  if (!all[0]) throw new Unreadable("holds an empty list.");
  return { format: all[0].format, carried: all.flatMap(({ carried }) => carried) };
}

function refuseTooMuch(carried: readonly Carried[]) {
  if (carried.length === 0) throw new Unreadable("names its prompts by files or functions and holds none itself. Bring in those files.");
  if (carried.length > mostCarried.prompts) throw new Unreadable(tooManyPrompts);
  const long = carried.find(({ versions }) => versions.length > mostCarried.versions);
  if (long) throw new Unreadable(`holds more than ${mostCarried.versions} versions of “${long.name}”. Leave out the oldest and try again.`);
}
