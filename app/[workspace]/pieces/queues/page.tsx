import { Hydrated } from "#components/api/hydrated";
import { PiecesTabs } from "#components/piece/board/pieces-tabs";
import { queuesAddress } from "#components/queue/address";
import { QueueLists } from "#components/queue/queue-lists";
import { TrailName } from "#components/shell/trail";
import { PageHeader } from "#components/ui/page-header";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Rating queues" };

export default async function Queues({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("run.rate")) return <NotForYou what="Raters and everybody who writes judge outputs" role={member?.role} />;
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.queue.mine.queryOptions({}));
  return (
    <>
      <TrailName href={queuesAddress(slug)} label="Rating queues" />
      <PageHeader title="Pieces" />
      {may.includes("run.read") ? <PiecesTabs slug={slug} /> : null}
      <Hydrated client={client}>
        <QueueLists may={may} />
      </Hydrated>
    </>
  );
}
