import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/api/root";

/** What each question is answered with, by its router and name. */
export type Outputs = inferRouterOutputs<AppRouter>;
