"use client";
import { Blamed } from "#components/version/compare/blamed";
import type { Version } from "#components/version/answers";
import type { PromptContent } from "#server/core/version/content";
import { useVersionsBySerial } from "./versions-by-serial";

interface Props {
  promptKey: string;
  promptId: string;
  content: PromptContent;
  origins: Version["origins"];
}

/** A version, and beside each line who wrote it. */
export function BlameView({ promptKey, promptId, content, origins }: Props) {
  return <Blamed content={content} origins={origins} versions={useVersionsBySerial(promptId, promptKey)} />;
}
