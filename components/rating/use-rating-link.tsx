"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { copied } from "#components/prompt/fill/batch/copied";
import { useToast } from "#components/ui/toast";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

/** Copies a link by which somebody judges one output with one tap, without signing in. */
export function useRatingLink() {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  return async (runId: string) => {
    try {
      const { url, until } = await queries.fetchQuery(api.rating.link.queryOptions({ runId }, { staleTime: 0 }));
      toast((await copied(url)) ? { message: `The rating link is copied. It is good until ${day.format(until)}, and shows nothing of the output.` } : { tone: "bad", message: `The browser refused the clipboard. This is the link: ${url}` });
    } catch (failure) {
      toast({ tone: "bad", message: sentenceOf(failure) });
    }
  };
}
