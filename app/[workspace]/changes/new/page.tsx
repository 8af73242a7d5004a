import { changesAddress } from "#components/change/address";
import { NewChange } from "#components/change/make/new-change";
import { Hydrated } from "#components/api/hydrated";
import { TrailName } from "#components/shell/trail";
import { PageHeader } from "#components/ui/page-header";
import { NotForYou } from "#components/workspace/not-for-you";
import { proposed } from "#server/api/change-page";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "New change" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ prompt?: string | string[]; version?: string | string[] }>;
}

export default async function NewChangePage({ params, searchParams }: Props) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("change.open")) return <NotForYou what="Changes are proposed by authors, approvers, admins and owners" role={member?.role} />;
  const { prompt = [], version } = await searchParams;
  const first = await proposed(slug, typeof prompt === "string" ? [prompt] : prompt, typeof version === "string" ? version : undefined);
  const { api, client } = pageApi(slug);
  for (const { promptId } of first) void client.prefetchQuery(api.release.live.queryOptions({ promptId }));
  return (
    <Hydrated client={client}>
      <TrailName href={changesAddress(slug, "new")} label="New change" />
      <PageHeader title="New change" sentence="What it proposes goes live as one set, once those who are asked have read it and the gates let it." />
      <NewChange first={first} title={first.length === 1 ? (first[0]?.what ?? "") : ""} />
    </Hydrated>
  );
}
