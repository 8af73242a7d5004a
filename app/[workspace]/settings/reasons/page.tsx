import { Hydrated } from "#components/api/hydrated";
import { ReasonWords } from "#components/rating/reason-words";
import { Section } from "#components/ui/section";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Reasons" };

export default async function Reasons({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("run.rate")) return <NotForYou what="Whoever judges outputs chooses among their reasons" role={member?.role} />;
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.rating.reasons.queryOptions({}));
  return (
    <Hydrated client={client}>
      <Section title="Why an output was not usable">
        <p className="mb-3 max-w-[66ch] text-13 text-ink-2">Whoever gives a verdict may say why, in these words. Few and plain ones can be counted; the first nine have a digit each in rating queues.</p>
        <ReasonWords manages={may.includes("reason.manage")} />
      </Section>
    </Hydrated>
  );
}
