import { Hydrated } from "#components/api/hydrated";
import { changesAddress } from "#components/change/address";
import { askedIn, questionFor } from "#components/change/list/asked";
import { Changes } from "#components/change/list/changes";
import { ButtonLink } from "#components/ui/button";
import { PageHeader } from "#components/ui/page-header";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Changes" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("prompt.read")) return <NotForYou what="Changes are read by everybody but raters" role={member?.role} />;
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.change.list.queryOptions(questionFor(askedIn(await searchParams))));
  void client.prefetchQuery(api.change.waitingCount.queryOptions({}));
  const proposes = may.includes("change.open");
  return (
    <Hydrated client={client}>
      <PageHeader
        title="Changes"
        action={
          <>
            {may.includes("policy.manage") ? <ButtonLink href={changesAddress(slug, "stuck")}>What is stuck</ButtonLink> : null}
            {proposes ? (
              <ButtonLink kind="primary" href={changesAddress(slug, "new")}>
                New change
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Changes proposes={proposes} />
    </Hydrated>
  );
}
