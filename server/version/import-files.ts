import { z } from "zod";
import type { WorkspaceContext } from "#server/context";
import { mostCarried } from "#server/core/exchange/bounds";
import type { Carried } from "#server/core/exchange/carried";
import { read } from "#server/core/exchange/read";
import { snippetKeysIn } from "#server/core/template/resolve";
import { isDomainError } from "#server/errors";
import { parsed } from "#server/input";
import { id } from "#server/workspace/schema";
import { importPrompt } from "./import-prompt";

const input = z.object({
  files: z.array(z.object({ name: z.string().max(1000), text: z.string().max(mostCarried.file) })).min(1).max(20, "At most 20 files come in at once"),
  folderId: id.nullable().default(null),
  standing: z.enum(["personal", "team"]).default("team"),
  onConflict: z.enum(["skip", "versions", "rename"]).default("skip"),
});

export interface Brought {
  file: string;
  problem?: string;
  prompts: { key: string; name: string; versions: number; skipped: boolean; notes: string[]; problem?: string }[];
}

/** Brings files in, each prompt by itself: a bad one names itself, and the rest go in. */
export async function importFiles(context: WorkspaceContext, raw: z.input<typeof input>): Promise<{ results: Brought[] }> {
  const { files, ...choice } = parsed(input, raw);
  const readings = files.map(({ name, text }) => {
    const reading = read(name, text);
    const brought: Brought = { file: name, ...("problem" in reading && { problem: reading.problem }), prompts: [] };
    return { brought, carried: "problem" in reading ? [] : reading.carried };
  });
  const all = readings.flatMap(({ brought, carried }) => carried.map((one) => ({ brought, one })));
  for (const { brought, one } of includedFirst(all)) brought.prompts.push(await bring(context, one, choice));
  return { results: readings.map(({ brought }) => brought) };
}

async function bring(context: WorkspaceContext, { notes, ...carried }: Carried, choice: Omit<z.output<typeof input>, "files">) {
  const { key, name } = carried;
  try {
    const brought = await importPrompt(context, { ...carried, ...choice });
    return { ...brought, name, notes: [...notes, ...brought.notes] };
  } catch (error) {
    const problem = isDomainError(error) ? error.message : isTimeout(error) && `${name} took too long to bring in. Nothing of it was; leave out its oldest versions and try again.`;
    if (!problem) throw error;
    return { key, name, versions: 0, skipped: false, notes, problem };
  }
}

/** A transaction ends after so long, whatever it was at. */
const isTimeout = (error: unknown) => typeof error === "object" && error !== null && "code" in error && error.code === "P2028";

/** What others include comes in before them. */
function includedFirst<T extends { one: Carried }>(all: readonly T[]): T[] {
  const byKey = new Map(all.map((item) => [item.one.key, item]));
  const done = new Set<T>();
  const visit = (item: T, above: ReadonlySet<T>) => {
    if (done.has(item) || above.has(item)) return;
    for (const key of keysWithin(item.one)) {
      const needed = byKey.get(key);
      if (needed) visit(needed, new Set([...above, item]));
    }
    done.add(item);
  };
  for (const item of all) visit(item, new Set());
  return [...done];
}

const keysWithin = ({ versions }: Carried) =>
  versions.flatMap(({ content }) => (content.kind === "workflow" ? content.steps.map(({ prompt }) => prompt) : [...snippetKeysIn(content), ...Object.keys(content.snippets ?? {})]));
