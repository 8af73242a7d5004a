import type { Open, WorkspaceContext } from "#server/context";
import type { Content } from "#server/core/version/content";
import { numberText } from "#server/core/version/number";
import { contentIn } from "#server/prompt/store-content";

export interface Pinned {
  key: string;
  promptId: string;
  standing: "personal" | "team";
  versionId: string;
  sha: string;
  number: string;
  newest: boolean;
  content: Content;
}

const version = { id: true, sha: true, content: true, major: true, minor: true, patch: true } as const;

/** The versions that are meant by a key and a checksum, or by a key alone: then the newest. */
export async function findPinned({ db }: Open<WorkspaceContext>, wanted: readonly { key: string; sha?: string | undefined }[]) {
  if (wanted.length === 0) return { found: new Map<string, Pinned>(), missing: [] as string[] };
  const keys = [...new Set(wanted.map(({ key }) => key))];
  const shas = wanted.flatMap(({ sha }) => sha ?? []);
  const prompts = await db.prompt.findMany({
    where: { key: { in: keys } },
    select: { id: true, key: true, standing: true, latest: { select: version }, versions: { where: { sha: { in: shas } }, select: version } },
  });
  const byKey = new Map(prompts.map((prompt) => [prompt.key, prompt]));
  const found = new Map<string, Pinned>();
  const missing: string[] = [];
  for (const { key, sha } of wanted) {
    const prompt = byKey.get(key);
    const meant = sha === undefined ? prompt?.latest : prompt?.versions.find((one) => one.sha === sha);
    if (!prompt || !meant) {
      missing.push(key);
      continue;
    }
    const { id, content, ...rest } = meant;
    const pinned = { key, promptId: prompt.id, standing: prompt.standing, versionId: id, sha: rest.sha, number: numberText(rest), newest: id === prompt.latest?.id, content: contentIn(content) };
    found.set(`${key} ${sha ?? ""}`, pinned);
  }
  return { found, missing };
}
