import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { orNothing } from "./or-nothing";
import { callerFor, enter, pageApi } from "./page";

/** The workspace and the prompt of a page, looked up once. The key comes as the address has it, its slashes encoded. */
export const enterPrompt = cache(async (slug: string, encodedKey: string) => {
  const workspace = await enter(slug);
  if (!workspace.may.includes("prompt.read")) notFound();
  return { ...workspace, prompt: await orNothing(callerFor(workspace.slug).prompt.find({ key: decoded(encodedKey) })) };
});

function decoded(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    notFound();
  }
}

/** For the pages that work with what one is writing, which is on its way by then. */
export async function enterDraft(slug: string, encodedKey: string) {
  const entered = await enterPrompt(slug, encodedKey);
  const { api, client } = pageApi(entered.slug);
  void client.prefetchQuery(api.draft.open.queryOptions({ promptId: entered.prompt.id }));
  return { ...entered, api, client };
}

export const enterVersion = cache(async (slug: string, encodedKey: string, which: string) => {
  const { slug: workspace, prompt } = await enterPrompt(slug, encodedKey);
  return orNothing(callerFor(workspace).version.show({ promptId: prompt.id, which }));
});
