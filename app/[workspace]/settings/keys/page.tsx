import { Hydrated } from "#components/api/hydrated";
import { Keys } from "#components/apikey/keys";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "API keys" };

export default async function KeysPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("key.own")) return <NotForYou what="API keys are made by those who write and log" role={member?.role} />;
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.key.list.queryOptions({}));
  void client.prefetchQuery(api.key.scopes.queryOptions({}));
  void client.prefetchQuery(api.member.list.queryOptions({}));
  return (
    <Hydrated client={client}>
      <Keys />
    </Hydrated>
  );
}
