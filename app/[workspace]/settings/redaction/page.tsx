import { Hydrated } from "#components/api/hydrated";
import { RedactionPage } from "#components/redaction/redaction-page";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Redaction" };

export default async function Redaction({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.redaction.rules.queryOptions({}));
  return (
    <Hydrated client={client}>
      <RedactionPage manages={may.includes("redaction.manage")} />
    </Hydrated>
  );
}
