import type { TextFile } from "#server/core/exchange/carried";

/** What was dropped or chosen, before anybody has read it as prompts. */
export interface Gathered {
  files: TextFile[];
  /** A sentence for each thing that is no file of prompts. */
  problems: string[];
}

const mostBytes = 2_000_000;
const mostFiles = 5_000;

export const gatheredFrom = (problem: string): Gathered => ({ files: [], problems: [problem] });
const together = (all: readonly Gathered[]): Gathered => ({ files: all.flatMap(({ files }) => files), problems: all.flatMap(({ problems }) => problems) });

/** Reads each file as text, and what a zip holds. What is no text names itself, and the rest are read. */
export async function gather(files: readonly File[]): Promise<Gathered> {
  const { isPromptFile } = await import("#server/core/exchange/workspace-folder");
  const wanted = files.filter((file) => isZip(file) || isPromptFile(nameOf(file)));
  if (files.length > 0 && wanted.length === 0) return gatheredFrom(`Nothing here is a file of prompts: ${files.slice(0, 3).map(nameOf).join(", ")}${files.length > 3 ? " and others" : ""}. Bring YAML, JSON, Markdown, .prompt or plain text.`);
  if (wanted.length > mostFiles) return gatheredFrom(`There are ${wanted.length.toLocaleString("en")} files; at most ${mostFiles.toLocaleString("en")} are brought in at once. Bring in one folder after the other.`);
  const all: Gathered[] = [];
  for (const file of wanted) all.push(await gatherOne(file));
  return together(all);
}

async function gatherOne(file: File): Promise<Gathered> {
  const name = nameOf(file);
  if (isZip(file)) return (await import("./unzipped")).unzipped(file);
  if (file.size > mostBytes) return gatheredFrom(`${name} is larger than 2 MB. Split it and bring in the parts.`);
  return textFrom(name, await file.arrayBuffer());
}

export function textFrom(name: string, bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Gathered {
  try {
    return { files: [{ name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }], problems: [] };
  } catch {
    return gatheredFrom(`${name} is no text in UTF-8. Save it as UTF-8 and bring it again.`);
  }
}

const isZip = (file: File) => /\.zip$/i.test(file.name);

/** With its folders, where a folder was chosen. */
const nameOf = (file: File) => file.webkitRelativePath || file.name;
