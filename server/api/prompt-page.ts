import "server-only";
import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { callerFor, enter } from "./page";

/** The workspace and the prompt of a page, looked up once. The key comes as the address has it, its slashes encoded. */
export const enterPrompt = cache(async (slug: string, encodedKey: string) => {
  const workspace = await enter(slug);
  return { ...workspace, prompt: await orNothing(callerFor(workspace.slug).prompt.find({ key: decoded(encodedKey) })) };
});

/** Waits for what a page is about; a page about nothing is not found. */
async function orNothing<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST")) notFound();
    throw error;
  }
}

function decoded(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    notFound();
  }
}

export const enterVersion = cache(async (slug: string, encodedKey: string, which: string) => {
  const { slug: workspace, prompt } = await enterPrompt(slug, encodedKey);
  return orNothing(callerFor(workspace).version.show({ promptId: prompt.id, which }));
});
