import type { PromptContent } from "#server/core/version/content";
import { judge } from "./judged";

interface Asked {
  before: PromptContent;
  after: PromptContent;
}

addEventListener("message", ({ data: { before, after } }: MessageEvent<Asked>) => postMessage(judge(before, after)));
