import { Hydrated } from "#components/api/hydrated";
import { EnvironmentsPage } from "#components/environment/environments-page";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Environments" };

export default async function EnvironmentSettingsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.environment.pipelines.queryOptions({}));
  return (
    <Hydrated client={client}>
      <EnvironmentsPage />
    </Hydrated>
  );
}
