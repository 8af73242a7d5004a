import type { Content, Json } from "#server/core/version/content";

/** A prompt on its way into Galley or out of it, whatever the file it travels in. */
export interface Carried {
  key: string;
  name: string;
  purpose: string;
  contentType: string;
  tags: string[];
  tools: string[];
  /** The folders that lead to it, from the top. */
  folder: string[];
  kind: Content["kind"];
  /** Oldest first. */
  versions: CarriedVersion[];
  inputSets?: CarriedInputSet[];
  /** Sentences: what was understood differently, and what was kept as it came. */
  notes: string[];
}

export interface CarriedVersion {
  /** As in 1.2.0, where the file says so. */
  number?: string;
  what: string;
  why: string;
  content: Content;
  /** The checksum that the file promises. */
  sha?: string;
}

export interface CarriedInputSet {
  name: string;
  values: { [name: string]: Json };
}

export interface TextFile {
  name: string;
  text: string;
}

/** Everything about a prompt but its versions, where a file says nothing. */
export const unsaid = { purpose: "", contentType: "", tags: [], tools: [], folder: [], kind: "prompt" } as const satisfies Partial<Carried>;
