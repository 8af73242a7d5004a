import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { orNothing } from "./or-nothing";
import { callerFor, enter } from "./page";

/** The workspace and the Change of a page, looked up once. */
export const enterChange = cache(async (slug: string, text: string) => {
  const workspace = await enter(slug);
  const serial = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
  if (serial === 0 || !workspace.may.includes("prompt.read")) notFound();
  return { ...workspace, change: await orNothing(callerFor(workspace.slug).change.show({ serial })) };
});

/** As many prompts as an address names for a new Change. */
const most = 50;

/** The prompts that an address asks for, one alone at the version it names, else each at its newest; what isn't there is passed over. */
export async function proposed(slug: string, keys: readonly string[], which?: string) {
  const api = callerFor(slug);
  const found = await Promise.all(keys.slice(0, most).map((key) => api.prompt.find({ key }).catch(() => undefined)));
  return Promise.all(found.flatMap((prompt) => (prompt?.latest ? [{ prompt, latest: prompt.latest }] : [])).map(async ({ prompt: { id: promptId, key, name }, latest }) => {
    const named = which !== undefined && keys.length === 1 ? await api.version.show({ promptId, which }).catch(() => undefined) : undefined;
    const { id: versionId, what } = named ?? (await api.version.show({ promptId, which: latest.sha }));
    return { promptId, key, name, versionId, what };
  }));
}
