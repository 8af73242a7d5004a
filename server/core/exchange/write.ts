import { anthropic } from "./anthropic";
import type { Carried, TextFile } from "./carried";
import { dotprompt } from "./dotprompt";
import { formats, type Format } from "./formats";
import { sayJson } from "./json-text";
import { sayLangfuse } from "./langfuse";
import { sayWhole } from "./lossless";
import { markdown } from "./markdown";
import { writeNative } from "./native";
import { openai } from "./openai";
import { sayPlain } from "./plain";
import { promptfoo } from "./promptfoo";
import { sayYaml } from "./yaml-text";

/** One file a prompt. Galley's own form and Langfuse's hold every version, the others the newest; a workflow has only ours. */
export const write = (carried: readonly Carried[], format: Format): TextFile[] => carried.flatMap((one) => (one.versions.length === 0 ? [] : [file(one, format)]));

function file(carried: Carried, format: Format): TextFile {
  if (format === "galley" || carried.kind === "workflow") return writeNative(carried);
  return { name: `${carried.key}${formats[format].ending}`, text: said(carried, format) };
}

function said(carried: Carried, format: Exclude<Format, "galley">): string {
  const newest = carried.versions.at(-1);
  if (!newest) return "";
  if (format === "markdown") return sayWhole(markdown, carried, newest);
  if (format === "dotprompt") return sayWhole(dotprompt, carried, newest);
  if (format === "promptfoo") return sayYaml(sayWhole(promptfoo, carried, newest));
  if (format === "langfuse") return sayJson(sayLangfuse(carried));
  if (format === "openai") return sayJson(sayWhole(openai, carried, newest));
  return format === "anthropic" ? sayJson(sayWhole(anthropic, carried, newest)) : sayPlain(newest);
}
