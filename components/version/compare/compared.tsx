import type { Origins } from "#server/core/diff/blame";
import type { ResolvedSnippets } from "#server/core/template/resolve";
import type { PromptContent } from "#server/core/version/content";

/** What is told of a version wherever one of its lines stands. */
export interface VersionMeta {
  serial: number;
  number: string;
  author: string;
  at: Date;
  what?: string;
  why?: string;
  href?: string;
}

/** By serial: every version that wrote a line which is shown. */
export type VersionsBySerial = Readonly<Record<number, VersionMeta>>;

/** One side of a comparison. A draft has no version, and its own lines no author yet. */
export interface Compared {
  content: PromptContent;
  origins?: Origins;
  version?: VersionMeta;
  snippets?: ResolvedSnippets;
}
