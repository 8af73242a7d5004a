import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { orNothing } from "./or-nothing";
import { callerFor, enter } from "./page";

/** The workspace and the run of a page, looked up once. */
export const enterRun = cache(async (slug: string, runId: string) => {
  const workspace = await enter(slug);
  if (!workspace.may.includes("run.read")) notFound();
  return { ...workspace, run: await orNothing(callerFor(workspace.slug).run.get({ runId })) };
});
