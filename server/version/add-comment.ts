import { z } from "zod";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { numberText } from "#server/core/version/number";
import { Conflict, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { commentBody, quote } from "./schema";

const mostComments = 1000;

/** A remark on a version, perhaps on words of it. */
export const addComment = command({
  name: "comment.add",
  permission: "prompt.comment",
  input: z.object({ versionId: id, body: commentBody, quote: quote.optional() }),
  async run({ actor, db, request }, { versionId, body, quote }) {
    const version = await db.version.findUnique({ where: { id: versionId }, select: { promptId: true, major: true, minor: true, patch: true, prompt: { select: { name: true } } } });
    if (!version) throw new NotFound("version");
    if ((await db.comment.count({ where: { versionId } })) >= mostComments) throw new Conflict(`A version has at most ${mostComments.toLocaleString("en")} comments. Nothing was said; comment on a newer one.`);
    const comment = await db.comment.create({
      data: { promptId: version.promptId, versionId, authorId: selfOf(actor), body, quote, createdAt: request.now() },
      select: { id: true },
    });
    return { result: comment, subject: { type: "version", id: versionId, name: `${version.prompt.name} ${numberText(version)}` }, after: { body, quote } };
  },
});
