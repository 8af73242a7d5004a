import type { Open, WorkspaceContext } from "#server/context";
import { blockAt, lineOf, type Anchor } from "#server/core/change/anchor";
import { follower } from "#server/core/change/follow";
import type { Content } from "#server/core/version/content";
import { numberText } from "#server/core/version/number";
import { contentIn } from "#server/prompt/store-content";
import { anchorIn } from "./place-anchor";

interface Text {
  id: string;
  promptId: string;
  number: string;
  content: Content;
}

/** Where a conversation stands in what the Change proposes now. Numbers are of the version it was begun on, quotes of what that said. */
export type Standing =
  | { on: "change" }
  | { on: "text"; promptId: string; number: string }
  | { on: "words"; promptId: string; number: string; anchor: Anchor; line: number; quote: string }
  | { on: "outdated"; promptId: string; number: string; quote: string };

interface Begun {
  versionId: string | null;
  anchor: unknown;
}

interface Part {
  promptId: string;
  headId: string;
}

/** Of a text that whoever asks may not read there is nothing to be shown. */
export async function findStandings(context: Open<WorkspaceContext>, parts: readonly Part[], threads: readonly Begun[]): Promise<(thread: Begun) => Standing | undefined> {
  const anchored = threads.filter(({ versionId }) => versionId !== null);
  const texts = anchored.length === 0 ? new Map<string, Text>() : await textsOf(context, [...parts.map(({ headId }) => headId), ...anchored.flatMap(({ versionId }) => versionId ?? [])]);
  const heads = new Map(parts.map(({ promptId, headId }) => [promptId, texts.get(headId)]));
  const ways = new Map<Text, (anchor: Anchor) => Standing>();
  return ({ versionId, anchor: column }) => {
    if (versionId === null) return { on: "change" };
    const begun = texts.get(versionId);
    if (!begun) return undefined;
    const anchor = anchorIn(column);
    if (!anchor) return { on: "text", promptId: begun.promptId, number: begun.number };
    const way = ways.get(begun) ?? from(begun, heads.get(begun.promptId));
    ways.set(begun, way);
    return way(anchor);
  };
}

async function textsOf({ db }: Open<WorkspaceContext>, versionIds: readonly string[]): Promise<Map<string, Text>> {
  const rows = await db.version.findMany({ where: { id: { in: [...new Set(versionIds)] } }, select: { id: true, promptId: true, content: true, major: true, minor: true, patch: true } });
  return new Map(rows.map(({ id, promptId, content, ...number }) => [id, { id, promptId, number: numberText(number), content: contentIn(content) }]));
}

function from(begun: Text, head: Text | undefined): (anchor: Anchor) => Standing {
  const { promptId, number, content: before } = begun;
  const after = head?.content;
  const now = before.kind === "prompt" && after?.kind === "prompt" ? follower(before, after) : undefined;
  return (anchor) => {
    const quote = anchor.words?.quote ?? (before.kind === "prompt" ? (blockAt(before, anchor)?.text ?? "") : "");
    const followed = now?.(anchor) ?? "outdated";
    if (followed === "outdated" || after?.kind !== "prompt") return { on: "outdated", promptId, number, quote };
    return { on: "words", promptId, number, anchor: followed, line: lineOf(followed, after), quote: followed.words?.quote ?? blockAt(after, followed)?.text ?? "" };
  };
}
