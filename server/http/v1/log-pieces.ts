import { z } from "zod";
import { endpoint } from "#server/http/endpoint";
import type { PieceEvent } from "#server/recorder/event";
import { knowPrompts } from "#server/recorder/known-prompts";
import { recordItems } from "./log-runs";
import { reachOf, resolver } from "./run-item";
import { name, saidAt, short, stampOf, time } from "./sent-values";
import { answerItems, itemsIn, oneOrMany, otherStatuses, reader, readItems, results, Unfit } from "./sent-item";

const pieceItem = z
  .strictObject({
    id: name("An id").describe("What you call this piece; the same id again changes it"),
    saidAt,
    title: short("A title", 120).optional(),
    prompt: short("A prompt's key", 100).optional().describe("The key of the prompt or workflow it is made with"),
    customer: short("A customer").optional(),
    createdAt: time.optional(),
    publishedAt: time.nullable().optional().describe("Publishes it; null takes that back"),
    link: z.union([z.literal(""), z.url("A link begins with https://").max(2000, "A link has at most 2,000 characters").regex(/^https?:/i, "A link begins with https://")]).optional(),
    closedAt: time.nullable().optional().describe("Given up, or done without being published"),
  })
  .meta({ id: "Piece" });

const readPiece = reader(pieceItem);

export const logPieces = endpoint({
  name: "pieces.log",
  method: "POST",
  path: "/api/v1/pieces",
  summary: "Begin, publish and close pieces",
  description: "One or up to 1,000 deliverables, each made when its id is new. Durable when it is answered.",
  permission: "run.write",
  input: { rawBody: oneOrMany(pieceItem) },
  output: results,
  otherStatuses,
  limitClass: "ingest",
  repetition: "own ids",
  async run(context, { body }, { key }) {
    const { items, single } = itemsIn(body);
    const now = context.request.now().getTime();
    const read = readItems(items, readPiece);
    const resolve = resolver(context, await knowPrompts(context.workspace.id, read.flatMap((item) => (item instanceof Unfit || item.prompt === undefined ? [] : [{ prompt: item.prompt }]))));
    const prepared = readItems(read, (item): PieceEvent => {
      const { id, saidAt: said, prompt, ...fields } = item;
      return { kind: "piece", workspaceId: context.workspace.id, externalId: id, stamp: stampOf(said, now), reach: reachOf(key), fields: { ...fields, ...resolve({ prompt }) } };
    });
    return answerItems(await recordItems(prepared), single);
  },
});
