import type { TRPCClientErrorLike } from "@trpc/client";
import type { AppRouter } from "#server/api/root";

type Failure = TRPCClientErrorLike<AppRouter>;

const unreachable = "Galley can't be reached. Nothing was changed; check your connection and try again.";

/** The sentence a person reads, whatever went wrong. */
export const sentenceOf = (failure: Failure) => (failure.data ? failure.message : unreachable);

/** What was wrong with single fields of a form. */
export const fieldsOf = (failure: Failure | null): Record<string, string> => failure?.data?.fields ?? {};
