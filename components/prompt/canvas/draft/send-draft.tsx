import { TRPCClientError } from "@trpc/client";
import superjson from "superjson";
import { sentenceOf } from "#components/api/refusal";
import type { AppRouter } from "#server/api/root";

/** A refusal is final until something changes; whatever else went wrong may go right in a moment. */
export function refusalIn(failure: unknown): string | undefined {
  if (!(failure instanceof TRPCClientError)) return undefined;
  const status = (failure as TRPCClientError<AppRouter>).data?.httpStatus; // safe because this page talks to one router only
  const passing = status === undefined || status >= 500 || status === 429 || status === 408;
  return passing ? undefined : sentenceOf(failure);
}

/** A last word while the page goes: nobody waits for the answer, and a long draft stays in the browser's memory instead. */
export function sendParting(workspace: string, draft: unknown) {
  const body = JSON.stringify(superjson.serialize(draft));
  if (body.length > 60_000) return;
  void fetch("/api/trpc/draft.keep", { method: "POST", keepalive: true, headers: { "content-type": "application/json", "galley-workspace": workspace }, body }).catch(() => undefined);
}
