import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import type { Content } from "#server/core/version/content";
import { contentSchema } from "#server/core/version/content-schema";
import { numberText } from "#server/core/version/number";
import { Conflict } from "#server/errors";
import { requireWritable } from "#server/prompt/require-prompt";
import { lockPrompt } from "#server/prompt/sql";
import { id } from "#server/workspace/schema";
import { appendVersion, newestOf } from "./append-version";
import { followNewest } from "./follow-newest";
import { firstNumber, step, stepReason, what, why } from "./schema";
import { contentIn } from "#server/prompt/store-content";

const overtaken = () => new Conflict("Somebody saved a version at the same moment. Nothing was saved and your draft is kept; look at theirs and save again.");

export type Saved =
  | { outcome: "saved"; id: string; number: string; sha: string }
  | { outcome: "same"; id: string; number: string; sha: string; newest: boolean }
  | { outcome: "overtaken"; newest: { id: string; number: string; by: string; content: Content } };

const outcome = (saved: Saved) => saved;

/**
 * Saves what the author has in hand as a version.
 * Whoever was overtaken is handed the newer version, to be merged with; whoever says what was said before is handed that version.
 */
export const saveVersion = command({
  name: "version.save",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptId: id, content: contentSchema, baseId: id.nullable(), what, why, step: step.optional(), stepReason: stepReason.optional(), first: firstNumber.optional() }),
  conflicts: {
    version_workspace_id_prompt_id_serial_key: overtaken,
    version_workspace_id_prompt_id_sha_key: overtaken,
    version_workspace_id_prompt_id_major_minor_patch_key: overtaken,
  },
  async run(context, { promptId, baseId, ...saving }) {
    const { actor, db } = context;
    await lockPrompt(context, promptId);
    const prompt = await requireWritable(context, promptId);
    if (saving.content.kind !== prompt.kind) throw new Conflict("A prompt stays a prompt and a workflow a workflow. Nothing was saved; make a new one.");
    const newest = await newestOf(context, promptId);
    if (newest && newest.id !== baseId) {
      const { id, content, author } = newest;
      return { result: outcome({ outcome: "overtaken", newest: { id, number: numberText(newest), by: author.name, content: contentIn(content) } }), silent: "nothing changed" };
    }
    const version = await appendVersion(context, prompt, newest, saving);
    const { id, number, sha } = version;
    if (version.existed) return { result: outcome({ outcome: "same", id, number, sha, newest: version.newest }), silent: "nothing changed" };
    await followNewest(context, promptId, version);
    // A key has no draft: its owner's is still their own.
    if (actor.kind === "person") await db.draft.deleteMany({ where: { promptId, userId: actor.id } });
    const { step, proposed, risk } = version;
    return {
      result: outcome({ outcome: "saved", id, number, sha }),
      subject: { type: "version", id, name: `${prompt.name} ${number}` },
      after: { number, sha, what: saving.what, step, proposed, risk },
      reason: saving.stepReason ? `${saving.why} (${saving.stepReason})` : saving.why,
    };
  },
});
