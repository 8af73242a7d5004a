import { z } from "zod";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { numberText } from "#server/core/version/number";
import { Forbidden, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";

/** Takes one's own comment back; the log keeps what it said. */
export const deleteComment = command({
  name: "comment.delete",
  permission: "prompt.comment",
  input: z.object({ commentId: id }),
  async run({ actor, db }, { commentId }) {
    const comment = await db.comment.findUnique({
      where: { id: commentId },
      select: { authorId: true, body: true, version: { select: { id: true, major: true, minor: true, patch: true, prompt: { select: { name: true } } } } },
    });
    if (!comment) throw new NotFound("comment");
    if (comment.authorId !== selfOf(actor)) throw new Forbidden("A comment is taken back by whoever wrote it. Nothing was changed; answer it instead.");
    const { count } = await db.comment.deleteMany({ where: { id: commentId } });
    if (count === 0) throw new NotFound("comment");
    const { version, body } = comment;
    return { result: undefined, subject: { type: "version", id: version.id, name: `${version.prompt.name} ${numberText(version)}` }, before: { body } };
  },
});
