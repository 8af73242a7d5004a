import { z } from "zod";
import { keyLength, most, shaPattern } from "#server/core/version/bounds";
import { wordSought } from "#server/prompt/schema";
import { query } from "#server/query";
import { findPinned } from "./find-pinned";

const wanted = z.object({ key: wordSought(keyLength), sha: z.string().regex(shaPattern).optional() });

/** Snippets as they are pinned, or as they are now: what a page needs to render a prompt that includes them. */
export const included = query({
  name: "version.included",
  permission: "prompt.read",
  input: z.object({ wanted: z.array(wanted).max(most.snippets * most.snippetDepth) }),
  async run(context, { wanted }) {
    const { found, missing } = await findPinned(context, wanted);
    return { found: [...found].map(([asked, { key, sha, number, newest, content }]) => ({ asked, key, sha, number, newest, content })), missing };
  },
});
