import { z } from "zod";
import { cursorOf, pageSize } from "#server/http/api/cursor";
import { endpoint } from "#server/http/endpoint";
import { prompt, prompts } from "#server/prompt/queries";

type Card = Awaited<ReturnType<typeof prompt>>;

export const promptKey = z.string().min(1).max(100).describe("The key of the prompt; a slash in it is written %2F");
const time = z.iso.datetime();
/** Text, and what it may look like. */
export const like = (example: string) => z.string().meta({ examples: [example] });
export const someSha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

const shown = z
  .strictObject({
    key: like("renewal-email"),
    name: like("Renewal email"),
    purpose: like("Tells a customer what their new contract costs"),
    kind: z.enum(["prompt", "workflow"]),
    folder: z.strictObject({ id: z.uuid(), path: z.array(like("Billing")) }).nullable(),
    contentType: like("email"),
    tags: z.array(like("renewal")),
    tools: z.array(like("ChatGPT")),
    standing: z.enum(["personal", "team", "archived"]).describe("A personal prompt is seen by its owner's keys alone"),
    owner: like("Joanna Adeyemi").nullable(),
    latest: z.strictObject({ number: like("3.2.0"), sha: like(someSha), by: like("Mei Tanaka"), at: time }).nullable().describe("The newest version, whether or not it is live anywhere"),
    createdAt: time,
    changedAt: time,
  })
  .meta({ id: "Prompt" });

function say({ key, name, purpose, kind, contentType, tags, tools, owner, ...card }: Card): z.input<typeof shown> {
  const { latest, folderId, folder, standing, archivedAt, createdAt, changedAt } = card;
  return {
    ...{ key, name, purpose, kind, contentType, tags, tools },
    folder: folderId ? { id: folderId, path: folder } : null,
    standing: archivedAt ? "archived" : standing,
    owner: owner?.name ?? null,
    latest: latest && { number: latest.number, sha: latest.sha, by: latest.by, at: latest.at.toISOString() },
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
  };
}

/** By id while the list is in an order of its own; by how many came before while words rank it. */
const cursor = cursorOf("prompts", z.union([z.strictObject({ after: z.uuid() }), z.strictObject({ skip: z.int().min(0).max(400) })]));

export const listPrompts = endpoint({
  name: "prompts.list",
  method: "GET",
  path: "/api/v1/prompts",
  summary: "List prompts",
  description: "By name, or with `q` the best hundred first. Personal prompts are there for their owner's keys alone.",
  permission: "prompt.read",
  input: {
    query: {
      q: z.string().trim().min(1).max(200).optional().describe("Words to look for in names, keys, purposes, tags and texts"),
      folder: z.uuid("A folder is named by its id, as a prompt shows it").optional().describe("The id of a folder; those below it count too"),
      tag: z.string().max(40).optional(),
      kind: z.enum(["prompt", "workflow"]).optional(),
      standing: z.enum(["personal", "team", "archived"]).optional().describe("Without it, all that is not archived"),
      limit: pageSize(200),
      cursor: cursor.schema.optional().describe("The `next` of the page before"),
    },
  },
  output: z.strictObject({ prompts: z.array(shown), next: z.string().nullable().describe("Null on the last page") }),
  async run(context, { query: { q, limit, cursor: from, ...narrowed } }) {
    const skip = from && "skip" in from ? from.skip : 0;
    const page = await prompts(context, { ...narrowed, limit, sort: "name", needle: q, ...(q === undefined ? from && "after" in from && from : { skip }) });
    const last = page.prompts.at(-1);
    const full = page.prompts.length === limit && last !== undefined;
    const next = q === undefined ? full && cursor.write({ after: last.id }) : full && skip + limit < page.total && cursor.write({ skip: skip + limit });
    return { prompts: page.prompts.map(say), next: next || null };
  },
});

export const readPrompt = endpoint({
  name: "prompts.read",
  method: "GET",
  path: "/api/v1/prompts/:key",
  summary: "Read a prompt",
  description: "What it is for, whose it is and which version is its newest.",
  permission: "prompt.read",
  input: { params: { key: promptKey } },
  output: shown,
  run: async (context, { params }) => say(await prompt(context, params)),
});
