"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchStreamLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { useState, type ReactNode } from "react";
import superjson from "superjson";
import type { AppRouter } from "#server/api/root";

const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
export const useApi = useTRPC;

/** What is asked and changed below goes to one workspace, or to none. Mount it with the slug as key: each has a memory of its own. */
export function ApiProvider({ workspace = "", children }: { workspace?: string; children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({
      // Questions may hold whole prompts, which an address could not carry and a log must not.
      links: [httpBatchStreamLink({ url: "/api/trpc", transformer: superjson, headers: { "galley-workspace": workspace }, maxItems: 20, methodOverride: "POST" })],
    }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: 1 },
      hydrate: { deserializeData: superjson.deserialize },
    },
  });
