import { Hydrated } from "#components/api/hydrated";
import { askedIn, questionFor } from "#components/release/board/asked";
import { ReleasesPage } from "#components/release/board/releases-page";
import { PageHeader } from "#components/ui/page-header";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Releases" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Releases({ params, searchParams }: Props) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("prompt.read")) return <NotForYou what="Releases are read by everybody but raters" role={member?.role} />;
  const { api, client } = pageApi(slug);
  const asked = askedIn(await searchParams);
  void client.prefetchQuery(api.release.unvalidated.queryOptions({}));
  void client.prefetchQuery(api.release.schedules.queryOptions({}));
  void client.prefetchQuery(api.release.matrix.queryOptions(asked.view ? {} : questionFor(asked)));
  if (asked.view) void client.prefetchQuery(api.release.list.queryOptions(asked.environment ? { environmentId: asked.environment } : {}));
  await client.prefetchQuery(api.workspace.keeping.queryOptions({}));
  return (
    <Hydrated client={client}>
      <PageHeader title="Releases" />
      <ReleasesPage mayValidate={may.includes("release.rollback")} />
    </Hydrated>
  );
}
