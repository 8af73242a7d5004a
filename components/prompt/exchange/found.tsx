import type { TextFile } from "#server/core/exchange/carried";
import type { Format } from "#server/core/exchange/formats";

/** A file in which prompts were found, and what is needed to show and send it. */
export interface FoundFile extends TextFile {
  format: Format;
  prompts: { key: string; name: string; versions: number }[];
  notes: string[];
  /** The prompts that it includes. */
  includes: string[];
}

export interface Found {
  files: FoundFile[];
  problems: string[];
}

/** Reads the files as prompts, and lets the page breathe between them. */
export async function findPrompts(files: readonly TextFile[], say: (done: number) => void): Promise<Found> {
  const [{ read }, { isManifest, missingFrom }, { snippetKeysIn }] = await Promise.all([import("#server/core/exchange/read"), import("#server/core/exchange/workspace-folder"), import("#server/core/template/resolve")]);
  const found: Found = { files: [], problems: [] };
  let rested = performance.now();
  for (const [index, file] of files.entries()) {
    if (performance.now() - rested > 40) {
      say(index);
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    }
    if (isManifest(file.name)) continue;
    const answer = read(file.name, file.text);
    if ("problem" in answer) found.problems.push(answer.problem);
    else {
      const versions = answer.carried.flatMap((one) => one.versions);
      const includes = versions.flatMap(({ content }) => (content.kind === "workflow" ? content.steps.map(({ prompt }) => prompt) : snippetKeysIn(content)));
      found.files.push({ ...file, format: answer.format, prompts: answer.carried.map(({ key, name, versions: all }) => ({ key, name, versions: all.length })), notes: [...new Set(answer.carried.flatMap(({ notes }) => notes))], includes: [...new Set(includes)] });
    }
  }
  return { problems: [...found.problems, ...missingFrom(files)], files: includedFirst(found.files) };
}

/** What others include goes in before them, since a version pins what it includes. */
export function includedFirst(files: readonly FoundFile[]): FoundFile[] {
  const holder = new Map(files.flatMap((file) => file.prompts.map(({ key }) => [key, file] as const)));
  const ordered = new Set<FoundFile>();
  const open = new Set<FoundFile>();
  const place = (file: FoundFile) => {
    if (ordered.has(file) || open.has(file)) return;
    open.add(file);
    for (const key of file.includes) {
      const other = holder.get(key);
      if (other) place(other);
    }
    ordered.add(file);
  };
  files.forEach(place);
  return [...ordered];
}

/** As many files to a call as the server takes, and no more text than a request may hold. */
export function batches(files: readonly FoundFile[]): FoundFile[][] {
  const all: FoundFile[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of files) {
    const last = all.at(-1);
    if (last && last.length < mostFiles && size + file.text.length <= mostText) {
      last.push(file);
      size += file.text.length;
    } else {
      all.push([file]);
      size = file.text.length;
    }
  }
  return all;
}

const mostFiles = 20;
const mostText = 1_000_000;
