import { queuesAddress } from "#components/queue/address";
import { QueuePage } from "#components/queue/queue-page";
import { TrailName } from "#components/shell/trail";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter } from "#server/api/page";

export const metadata = { title: "Judge" };

export default async function Queue({ params }: { params: Promise<{ workspace: string; queue: string }> }) {
  const { workspace, queue } = await params;
  const { slug, may, member } = await enter(workspace);
  if (!may.includes("run.rate")) return <NotForYou what="Raters and everybody who writes judge outputs" role={member?.role} />;
  return (
    <>
      <TrailName href={queuesAddress(slug)} label="Rating queues" />
      <QueuePage queueId={queue} />
    </>
  );
}
