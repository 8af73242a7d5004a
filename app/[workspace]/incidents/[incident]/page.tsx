import type { Metadata } from "next";
import { Hydrated } from "#components/api/hydrated";
import { IncidentPage } from "#components/incident/shown/incident-page";
import { enterIncident } from "#server/api/incident-page";
import { pageApi } from "#server/api/page";

interface Props {
  params: Promise<{ workspace: string; incident: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, incident: serial } = await params;
  const { incident } = await enterIncident(workspace, serial);
  return { title: incident.title };
}

export default async function Incident({ params }: Props) {
  const { workspace, incident: which } = await params;
  const { slug, may, incident } = await enterIncident(workspace, which);
  const { serial } = incident;
  const { api, client } = pageApi(slug);
  const { suspect, prompt } = incident;
  if (suspect?.before && prompt) {
    const { id: promptId } = prompt;
    for (const which of [suspect.before, suspect.sha]) void client.prefetchQuery(api.version.show.queryOptions({ promptId, which }));
    void client.prefetchQuery(api.version.list.queryOptions({ promptId, limit: 500 }));
  }
  client.setQueryData(api.incident.show.queryKey({ serial }), incident);
  return (
    <Hydrated client={client}>
      <IncidentPage serial={serial} opens={may.includes("incident.open")} restores={may.includes("release.rollback")} />
    </Hydrated>
  );
}
