import { Hydrated } from "#components/api/hydrated";
import { filtersIn, questionFor } from "#components/audit/filters";
import { AuditLog } from "#components/audit/log";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Audit" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Audit({ params, searchParams }: Props) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("audit.read")) return <NotForYou what="Owners, admins and managers read the audit log" role={member?.role} />;
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.audit.list.queryOptions(questionFor(filtersIn(await searchParams))));
  void client.prefetchQuery(api.audit.facets.queryOptions({}));
  return (
    <Hydrated client={client}>
      <AuditLog />
    </Hydrated>
  );
}
