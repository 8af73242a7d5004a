import { Hydrated } from "#components/api/hydrated";
import { Teams } from "#components/workspace/teams";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Teams" };

export default async function TeamsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.team.list.queryOptions({}));
  void client.prefetchQuery(api.workspace.roles.queryOptions({}));
  return (
    <Hydrated client={client}>
      <Teams manages={may.includes("team.manage")} />
    </Hydrated>
  );
}
