import "server-only";
import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { cache } from "react";
import superjson from "superjson";
import { openRequest } from "#server/access/open-request";
import { appRouter, createCaller } from "./root";

/** Who asks for this page; looked up once however many parts of the page want to know. */
export const visit = cache(async () => openRequest(await headers()));

const contextFor = (slug: string) => async () => ({ ...(await visit()), slug });

/** For what a page must know before it can be drawn at all. */
export const callerFor = (slug = "") => createCaller(contextFor(slug));

/** For what a page shows: asked here, streamed into the page while it is on its way. */
export function pageApi(slug = "") {
  const client = new QueryClient({
    defaultOptions: {
      dehydrate: {
        serializeData: superjson.serialize,
        shouldDehydrateQuery: (query) => defaultShouldDehydrateQuery(query) || query.state.status === "pending",
      },
    },
  });
  const api = createTRPCOptionsProxy({ router: appRouter, ctx: contextFor(slug), queryClient: client });
  return { api, client };
}
