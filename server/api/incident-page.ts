import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { orNothing } from "./or-nothing";
import { callerFor, enter } from "./page";

/** The workspace and the incident of a page, looked up once. */
export const enterIncident = cache(async (slug: string, which: string) => {
  const workspace = await enter(slug);
  if (!workspace.may.includes("run.read") || !/^[1-9]\d{0,8}$/.test(which)) notFound();
  return { ...workspace, incident: await orNothing(callerFor(workspace.slug).incident.show({ serial: Number(which) })) };
});
