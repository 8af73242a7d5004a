import type { Open, WorkspaceContext } from "#server/context";
import { snippetKeysIn } from "#server/core/template/resolve";
import { most } from "#server/core/version/bounds";
import type { PromptContent } from "#server/core/version/content";
import { findPinned, type Pinned } from "./find-pinned";

/** Every snippet a content reaches, floor by floor, each read once. */
export async function gatherSnippets(context: Open<WorkspaceContext>, content: PromptContent) {
  const known = new Map<string, Pinned>();
  let floor = [content];
  while (floor.length > 0 && known.size <= most.snippets * most.snippetDepth) {
    const wanted = floor.flatMap((holder) => snippetKeysIn(holder).map((key) => ({ key, sha: holder.snippets?.[key] }))).filter(({ key, sha = "" }) => !known.has(`${key} ${sha}`));
    const { found } = await findPinned(context, wanted);
    for (const [name, one] of found) known.set(name, one);
    floor = [...found.values()].flatMap((one) => (one.content.kind === "prompt" ? [one.content] : []));
  }
  const lookup = (key: string, sha = "") => {
    const there = known.get(`${key} ${sha}`)?.content;
    return there?.kind === "prompt" ? there : undefined;
  };
  return { lookup, known };
}
