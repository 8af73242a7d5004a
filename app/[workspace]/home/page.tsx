import { Hydrated } from "#components/api/hydrated";
import { mostWaiting } from "#components/change/most-waiting";
import { Recent } from "#components/audit/recent";
import { Waits } from "#components/workspace/waits";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Home" };

export default async function Home({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may, people } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  const reads = may.includes("audit.read");
  const reviews = may.includes("prompt.read");
  if (reviews) void client.prefetchQuery(api.change.list.queryOptions({ waiting: true, limit: mostWaiting }));
  void client.prefetchQuery(api.piece.home.queryOptions({}));
  if (reads) void client.prefetchQuery(api.audit.list.queryOptions({}));
  return (
    <Hydrated client={client}>
      <div className="max-w-294">
        <Waits slug={slug} alone={people === 1 && may.includes("member.manage")} reads={reviews} />
        {reads ? <Recent slug={slug} /> : null}
      </div>
    </Hydrated>
  );
}
