import { Hydrated } from "#components/api/hydrated";
import { HowTold } from "#components/notification/how-told";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Notifications" };

export default async function Notifications({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.notification.choices.queryOptions({}));
  return (
    <Hydrated client={client}>
      <HowTold />
    </Hydrated>
  );
}
