import { Hydrated } from "#components/api/hydrated";
import { Recent } from "#components/audit/recent";
import { PageHeader } from "#components/ui/page-header";
import { NothingWaits } from "#components/workspace/nothing-waits";
import { Today } from "#components/workspace/today";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Home" };

export default async function Home({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may, people } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  const reads = may.includes("audit.read");
  if (reads) void client.prefetchQuery(api.audit.list.queryOptions({}));
  return (
    <div className="max-w-294">
      <PageHeader title="Nothing waits for you" sentence={<Today />} />
      <div className="mt-4 max-w-170">
        <NothingWaits slug={slug} alone={people === 1 && may.includes("member.manage")} />
      </div>
      {reads ? (
        <Hydrated client={client}>
          <Recent slug={slug} />
        </Hydrated>
      ) : null}
    </div>
  );
}
