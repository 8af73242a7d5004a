"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Asked, FilterName } from "./asked";
import { fixedOptions } from "./words";

export interface FilterOption {
  value: string;
  label: string;
  uses?: number;
}

const facetOf = { environment: "environment", model: "model", customer: "customer", user: "endUser", maker: "maker", tag: "tag", tool: "tool", strategy: "strategy" } as const;

/** Filters whose values anybody may name, whether or not they were seen lately. */
export const takesAnyWord = (name: FilterName) => name in facetOf && name !== "maker";

/** What a filter offers, by what was seen lately; prompts are found by what is typed. */
export function useOptions(name: FilterName, asked: Asked, typed: string): { options: readonly FilterOption[]; waiting: boolean; error: unknown } {
  const api = useApi();
  const facet = name in facetOf ? facetOf[name as keyof typeof facetOf] : undefined;
  const facets = useQuery(api.run.facets.queryOptions({}, { enabled: facet !== undefined }));
  const prompts = useQuery(api.prompt.list.queryOptions({ ...(typed && { needle: typed }), limit: 50 }, { enabled: name === "prompt", placeholderData: (before) => before }));
  const versions = useQuery(api.version.list.queryOptions({ promptId: asked.prompt ?? "" }, { enabled: name === "version" && asked.prompt !== undefined }));
  const { error } = facet ? facets : name === "version" ? versions : prompts;
  const options =
    fixedOptions[name] ??
    (facet && facets.data && [...(name === "maker" ? [{ value: "me", label: "you" }] : []), ...facets.data[facet]]) ??
    (name === "version" ? versions.data?.versions.map(({ id, number, what }) => ({ value: id, label: `${number} ${what}` })) : prompts.data?.prompts.map(({ id, name }) => ({ value: id, label: name })));
  return { options: options ?? [], waiting: options === undefined && !error, error };
}
