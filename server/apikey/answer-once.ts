import { z } from "zod";
import { mark } from "#server/command";
import type { Open, WorkspaceContext } from "#server/context";
import { holdName } from "./sql";

interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body: string;
}

type Once = { outcome: "done" | "replayed"; answer: Answer } | { outcome: "in progress" | "something else" };

const outcome = (once: Once) => once;

/**
 * Does a write that its sender has named, unless it was done before: the answer is kept in the very transaction of the write,
 * so there is never one without the other. What is refused leaves nothing behind and may be sent again.
 */
export const answerOnce = mark({
  name: "key.answer-once",
  who: "anyone",
  input: z.object({
    context: z.custom<WorkspaceContext>(),
    keyId: z.uuid(),
    name: z.string().max(255),
    digest: z.string(),
    act: z.custom<(open: Open<WorkspaceContext>) => Promise<Answer>>(),
  }),
  async run(threshold, { context, keyId, name, digest, act }) {
    const open = await threshold.enter(context);
    if (!(await holdName(open, keyId, name))) return outcome({ outcome: "in progress" });
    const kept = await open.db.keptAnswer.findFirst({ where: { keyId, name }, select: { digest: true, status: true, headers: true, body: true } });
    if (kept) {
      if (kept.digest !== digest) return outcome({ outcome: "something else" });
      const { status, body } = kept;
      return outcome({ outcome: "replayed", answer: { status, body, headers: kept.headers as Record<string, string> } }); // safe because it was written below
    }
    const answer = await act(open);
    await open.db.keptAnswer.create({ data: { ...answer, headers: { ...answer.headers }, keyId, name, digest, createdAt: open.request.now() } });
    return outcome({ outcome: "done", answer });
  },
});
