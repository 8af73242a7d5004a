import { z } from "zod";
import { allows, inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import type { Carried } from "#server/core/exchange/carried";
import { shortSha } from "#server/core/version/checksum";
import { contentSchema } from "#server/core/version/content-schema";
import { numberFrom } from "#server/core/version/number";
import { Conflict } from "#server/errors";
import { createFolder } from "#server/folder/create-folder";
import { requireFolder } from "#server/folder/require-folder";
import { requireWriter } from "#server/folder/require-writer";
import { chooseKey } from "#server/prompt/choose-key";
import { keyTaken, placeGone, requireWritable } from "#server/prompt/require-prompt";
import { contentType, mostSets, promptKey, promptName, purpose, setName, setValues, standing, tags, tools } from "#server/prompt/schema";
import { keysLike, lockPrompt } from "#server/prompt/sql";
import { stored } from "#server/prompt/store-content";
import { id } from "#server/workspace/schema";
import { appendVersion, newestOf } from "./append-version";
import { followNewest } from "./follow-newest";
import { what, why } from "./schema";

const said = (schema: z.ZodString, otherwise: string) => z.string().transform((given) => given.trim() || otherwise).pipe(schema);
const version = z.object({ number: z.string().max(40).optional(), what: said(what, "Brought in"), why: said(why, "Brought in from a file"), content: contentSchema, sha: z.string().max(64).optional() });

const input = z.object({
  key: promptKey,
  name: promptName,
  purpose,
  contentType,
  tags,
  tools,
  folder: z.array(z.string().trim().min(1).max(60)).max(6, "Folders go 6 deep at the most"),
  kind: z.enum(["prompt", "workflow"]),
  versions: z.array(version).min(1, "There is no version in it").max(200, "A file holds at most 200 versions of a prompt"),
  inputSets: z.array(z.object({ name: setName, values: setValues })).max(mostSets).optional(),
  folderId: id.nullable().default(null),
  standing: standing.default("team"),
  onConflict: z.enum(["skip", "versions", "rename"]).default("skip"),
});

/** Brings one prompt in with all its versions, or nothing of it. */
export const importPrompt = command({
  name: "prompt.import",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input,
  conflicts: { ...placeGone, prompt_workspace_id_key_key: keyTaken },
  async run(context, { versions, inputSets = [], onConflict, folder, folderId: under, ...facts }) {
    const { db, request } = context;
    const there = await db.prompt.findFirst({ where: { key: facts.key }, select: { id: true } });
    if (there && onConflict === "skip") return { result: { id: there.id, key: facts.key, versions: 0, skipped: true, notes: [] as string[] }, silent: "nothing changed" };
    const prompt = there && onConflict === "versions" ? await goOn(context, there.id, facts.kind) : await begin(context, facts, await place(context, under, folder), onConflict === "rename");
    const notes: string[] = [];
    let added = 0;
    let last: Parameters<typeof followNewest>[2] | undefined;
    for (const { number, sha, ...saving } of versions) {
      const newest = await newestOf(context, prompt.id);
      const one = await appendVersion(context, prompt, newest, { ...saving, number: numberFrom(number ?? "") });
      if (!one.existed) [added, last] = [added + 1, one];
      if (sha && sha !== one.sha) notes.push(`Version ${one.number} says something else than its file promises: ${shortSha(one.sha)}, not ${shortSha(sha)}.`);
    }
    if (last) await followNewest(context, prompt.id, last);
    for (const { name, values } of inputSets) {
      const set = { values: stored(values), changedAt: request.now() };
      const { count } = await db.inputSet.updateMany({ where: { promptId: prompt.id, name }, data: set });
      if (count === 0) await db.inputSet.create({ data: { promptId: prompt.id, name, ...set } });
    }
    const result = { id: prompt.id, key: prompt.key, versions: added, skipped: false, notes };
    if (added === 0 && there?.id === prompt.id && inputSets.length === 0) return { result, silent: "nothing changed" };
    return { result, subject: { type: "prompt", id: prompt.id, name: prompt.name }, after: { key: prompt.key, versions: added } };
  },
});

/** Adds to the prompt that has this key already. */
async function goOn(context: Open<WorkspaceContext>, promptId: string, kind: "prompt" | "workflow") {
  await lockPrompt(context, promptId);
  const prompt = await requireWritable(context, promptId);
  if (prompt.kind !== kind) throw new Conflict(`${prompt.name} is a ${prompt.kind}, and the file holds a ${kind}. Nothing of it was brought in; give it another key.`);
  return prompt;
}

type Facts = Pick<Carried, "key" | "name" | "purpose" | "contentType" | "tags" | "tools" | "kind"> & { standing: "personal" | "team" };

async function begin(context: Open<WorkspaceContext>, facts: Facts, folderId: string | null, otherwise: boolean) {
  const { actor, db, request } = context;
  await requireWriter(context, folderId);
  // Somebody's personal prompt may hold the key unseen.
  const taken = (await keysLike(context, facts.key)).has(facts.key);
  if (taken && !otherwise) throw keyTaken();
  const key = taken ? await chooseKey(context, facts.key) : facts.key;
  const now = request.now();
  return db.prompt.create({
    data: { ...facts, key, folderId, ownerId: selfOf(actor), createdAt: now, changedAt: now },
    select: { id: true, key: true, name: true, standing: true },
  });
}

/** The folder that a file names, made where whoever brings it in may make folders; else the one they chose. */
async function place(context: Open<WorkspaceContext>, under: string | null, names: readonly string[]): Promise<string | null> {
  const [name, ...deeper] = names;
  if (under) await requireFolder(context, under);
  if (name === undefined) return under;
  const there = await context.db.folder.findFirst({ where: { parentId: under, name: { equals: name, mode: "insensitive" } }, select: { id: true } });
  if (!there && !allows(context.grants, "folder.manage")) return under;
  return place(context, there?.id ?? (await createFolder(context, { name, parentId: under ?? undefined })).id, deeper);
}
