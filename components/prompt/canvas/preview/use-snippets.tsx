"use client";
import { useMemo } from "react";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Outputs } from "#components/api/outputs";
import type { Problem } from "#server/core/template/problem";
import { resolve, snippetKeysIn, type ResolvedSnippets } from "#server/core/template/resolve";
import { most } from "#server/core/version/bounds";
import type { PromptContent } from "#server/core/version/content";
import { promptIn } from "#components/prompt/canvas/draft/opened";

export type Included = Outputs["version"]["included"]["found"][number];

interface Wanted {
  key: string;
  sha?: string;
}

const nothing: ResolvedSnippets = {};
const noneIncluded: readonly Included[] = [];

/** The snippets that a prompt includes, however deep. */
export function useSnippets(content: PromptContent): { snippets: ResolvedSnippets; problems: readonly Problem[]; included: readonly Included[] } {
  const api = useApi();
  const queries = useQueryClient();
  const wanted = JSON.stringify(wantedBy(content));
  const { data } = useQuery<readonly Included[]>({
    queryKey: [...api.version.included.pathKey(), "however deep", wanted],
    queryFn: () => gather(content, (more) => queries.fetchQuery(api.version.included.queryOptions({ wanted: more }))),
    placeholderData: keepPreviousData,
    enabled: wanted !== "[]",
  });
  const included = wanted === "[]" ? noneIncluded : (data ?? noneIncluded);
  return useMemo(() => {
    if (included.length === 0 && wanted !== "[]" && !data) return { snippets: nothing, problems: [], included };
    const lookup = (key: string, sha = "") => {
      const found = included.find(({ asked }) => asked === `${key} ${sha}`);
      return found && promptIn(found.content);
    };
    const resolution = resolve(content, lookup);
    return resolution.ok ? { snippets: resolution.snippets, problems: [], included } : { snippets: nothing, problems: resolution.problems, included };
  }, [content, included, wanted, data]);
}

const wantedBy = (content: PromptContent): Wanted[] =>
  snippetKeysIn(content).map((key) => {
    const sha = content.snippets?.[key];
    return sha === undefined ? { key } : { key, sha };
  });

/** Round by round, since what a snippet includes is known only once it is here. */
async function gather(content: PromptContent, ask: (wanted: Wanted[]) => Promise<{ found: Included[] }>): Promise<Included[]> {
  const found: Included[] = [];
  let wanted = wantedBy(content);
  for (let depth = 0; wanted.length > 0 && depth < most.snippetDepth; depth++) {
    const answer = await ask(wanted);
    found.push(...answer.found);
    const here = new Set(found.map(({ asked }) => asked));
    wanted = found.flatMap((one) => wantedBy(promptIn(one.content))).filter(({ key, sha = "" }) => !here.has(`${key} ${sha}`));
  }
  return found;
}
