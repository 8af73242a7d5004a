import { Hydrated } from "#components/api/hydrated";
import { Prices } from "#components/price/prices";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Prices" };

export default async function PricesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.price.list.queryOptions({}));
  void client.prefetchQuery(api.workspace.keeping.queryOptions({}));
  void client.prefetchQuery(api.metrics.unpriced.queryOptions({}));
  return (
    <Hydrated client={client}>
      <Prices maySet={may.includes("price.manage")} />
    </Hydrated>
  );
}
