import "server-only";
import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import superjson from "superjson";
import { openRequest } from "#server/access/open-request";
import { isDomainError } from "#server/errors";
import { appRouter, createCaller } from "./root";

/** Who asks for this page; looked up once however many parts of the page want to know. */
export const visit = cache(async () => openRequest(await headers()));

const contextFor = (slug: string) => async () => ({ ...(await visit()), slug });

/** For what a page must know before it can be drawn at all. */
export const callerFor = (slug = "") => createCaller(contextFor(slug));

/** The workspace of a page, looked up once. Who is signed out is led to the door and back; who is no member finds nothing. */
export const enter = cache(async (slug: string) => {
  const { person } = await visit();
  if (!person) redirect(`/sign-in?to=${encodeURIComponent(await pathAsked(slug))}`);
  try {
    return { ...(await callerFor(slug).workspace.current({})), person };
  } catch (error) {
    if (error instanceof Error && isDomainError(error.cause) && error.cause.code === "NOT_FOUND") notFound();
    throw error;
  }
});

/** Next keeps the address of a page to itself; the gateway tells it. */
async function pathAsked(slug: string) {
  const [path = "/", search] = ((await headers()).get("galley-path") ?? `/${slug}/home`).split("?");
  const asked = new URLSearchParams(search);
  asked.delete("_rsc");
  return asked.size > 0 ? `${path}?${asked.toString()}` : path;
}

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
