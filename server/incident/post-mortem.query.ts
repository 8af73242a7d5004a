import { z } from "zod";
import type { WorkspaceContext } from "#server/context";
import { failureMode } from "#server/core/incident/catalogue";
import { incidentName } from "#server/core/incident/incident-name";
import { writePostMortem } from "#server/core/incident/post-mortem";
import { query } from "#server/query";
import { gatherIncident, type Gathered } from "./gather-incident";
import { serial } from "./schema";

/** The incident told from its beginning, as Markdown to keep elsewhere. */
export const postMortem = query({
  name: "incident.post-mortem",
  permission: "run.read",
  input: z.object({ serial }),
  async run(context, { serial }) {
    const gathered = await gatherIncident(context, serial);
    const { suspect, failureMode: mode, prompt } = gathered;
    const text = writePostMortem({
      ...gathered,
      name: incidentName(serial),
      prompt: prompt ?? undefined,
      mode: mode === null ? undefined : failureMode(mode),
      suspect: suspect ? { release: suspect, reason: suspect.reason, authors: suspect.authors, approvers: suspect.approvers } : undefined,
      links: linksOf(context, gathered),
    });
    return { name: `${incidentName(serial).toLowerCase()}.md`, text };
  },
});

function linksOf({ request, workspace }: WorkspaceContext, { serial, run, prompt, suspect }: Gathered) {
  const to = (label: string, path: string) => ({ label, href: `${request.origin}/${workspace.slug}${path}` });
  const key = encodeURIComponent(prompt?.key ?? "");
  return [
    to(`The incident, ${incidentName(serial)}`, `/incidents/${serial}`),
    ...(run ? [to("The run it is about", `/runs/${run.id}`)] : []),
    ...(suspect?.before && suspect.replaced ? [to(`What changed from ${suspect.replaced} to ${suspect.version}`, `/prompts/${key}/versions/compare/${suspect.before.slice(0, 8)}...${suspect.sha.slice(0, 8)}`)] : []),
    ...(suspect?.change ? [to(`Change ${suspect.change.serial}`, `/changes/${suspect.change.serial}`)] : []),
    ...(prompt ? [to(`What is live of ${prompt.name}`, `/prompts/${key}/live`)] : []),
  ];
}
