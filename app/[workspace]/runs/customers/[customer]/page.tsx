import type { Metadata } from "next";
import { Hydrated } from "#components/api/hydrated";
import { CustomerPage } from "#components/run/customer/customer-page";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi, visit } from "#server/api/page";

interface Props {
  params: Promise<{ workspace: string; customer: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).customer) };
}

export default async function Customer({ params }: Props) {
  const { workspace, customer: encoded } = await params;
  const customer = decodeURIComponent(encoded);
  const { slug, may, member } = await enter(workspace);
  if (!may.includes("run.read")) return <NotForYou what="Runs are read by everybody but raters" role={member?.role} />;
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.run.customer.queryOptions({ customer }));
  void client.prefetchQuery(api.run.list.queryOptions({ customer, purpose: "any", limit: 60 }));
  return (
    <Hydrated client={client}>
      <CustomerPage customer={customer} opened={(await visit()).account.request.now().getTime()} />
    </Hydrated>
  );
}
