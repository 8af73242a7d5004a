import { Hydrated } from "#components/api/hydrated";
import { queuesAddress } from "#components/queue/address";
import { QueueProgress } from "#components/queue/queue-progress";
import { TrailName } from "#components/shell/trail";
import { pageApi } from "#server/api/page";
import { enterQueue } from "#server/api/piece-page";

export const metadata = { title: "Progress" };

export default async function Progress({ params }: { params: Promise<{ workspace: string; queue: string }> }) {
  const { workspace, queue: queueId } = await params;
  const { slug, may, progress } = await enterQueue(workspace, queueId);
  const { api, client } = pageApi(slug);
  client.setQueryData(api.queue.progress.queryKey({ queueId }), progress);
  return (
    <Hydrated client={client}>
      <TrailName href={queuesAddress(slug)} label="Rating queues" />
      <TrailName href={queuesAddress(slug, queueId)} label={progress.name} />
      <QueueProgress queueId={queueId} manages={may.includes("queue.manage")} rates={may.includes("run.rate")} />
    </Hydrated>
  );
}
