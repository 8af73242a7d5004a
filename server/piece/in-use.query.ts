import { z } from "zod";
import { requirePrompt } from "#server/prompt/require-prompt";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { versionInUse } from "./version-in-use";

/** The version that whoever uses a prompt is given; null before there is one. */
export const inUse = query({
  name: "piece.in-use",
  permission: "prompt.read",
  input: z.object({ promptId: id }),
  run: async (context, { promptId }) => (await versionInUse(context, await requirePrompt(context, promptId))) ?? null,
});
