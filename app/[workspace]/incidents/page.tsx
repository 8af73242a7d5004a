import { Hydrated } from "#components/api/hydrated";
import { IncidentList } from "#components/incident/incident-list";
import { incidentPages } from "#components/incident/incident-pages";
import { IncidentsHead } from "#components/incident/incidents-head";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Incidents" };

export default async function Incidents({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("run.read")) return <NotForYou what="Incidents are read by everybody but raters" role={member?.role} />;
  const { api, client } = pageApi(slug);
  void client.prefetchInfiniteQuery(incidentPages(api, client, "open"));
  const opens = may.includes("incident.open");
  return (
    <Hydrated client={client}>
      <IncidentsHead slug={slug} opens={opens} />
      <IncidentList state="open" opens={opens} />
    </Hydrated>
  );
}
