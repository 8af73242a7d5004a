import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "./root";
import { createContext } from "./trpc";

/** As many as components/api/provider.tsx puts into one request: a short address must not ask for hundreds of transactions. */
const mostCalls = 20;

/** Answers everything under /api/trpc. */
export const answerCalls = (req: Request) =>
  fetchRequestHandler({ endpoint: "/api/trpc", req, router: appRouter, createContext: () => createContext(req), maxBatchSize: mostCalls, allowMethodOverride: true });
