import type { TRPCClientErrorLike } from "@trpc/client";
import type { AppRouter } from "#server/api/root";

const unreachable = "Galley can't be reached. Nothing was changed; check your connection and try again.";

// safe because what is neither an answer of ours nor a form's own refusal has no data, and reads as out of reach
const failureIn = (error: unknown) => (error ?? {}) as Partial<TRPCClientErrorLike<AppRouter>>;

/** The sentence a person reads, whatever went wrong. */
export function sentenceOf(error: unknown): string {
  const { data, message = unreachable } = failureIn(error);
  return data ? message : unreachable;
}

/** What was wrong with single fields of a form. */
export const fieldsOf = (error: unknown): Record<string, string> => failureIn(error).data?.fields ?? {};
