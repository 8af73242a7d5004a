import { Hydrated } from "#components/api/hydrated";
import { changesAddress } from "#components/change/address";
import { Stuck } from "#components/change/stuck/stuck";
import { TrailName } from "#components/shell/trail";
import { PageHeader } from "#components/ui/page-header";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "What is stuck" };

export default async function StuckPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("policy.manage")) return <NotForYou what="What is stuck is looked after by owners and admins" role={member?.role} />;
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.change.stuck.queryOptions({}));
  return (
    <Hydrated client={client}>
      <TrailName href={changesAddress(slug, "stuck")} label="What is stuck" />
      <PageHeader title="What is stuck" sentence="Every change under review, and on whom it waits." />
      <Stuck />
    </Hydrated>
  );
}
