import { Hydrated } from "#components/api/hydrated";
import { inboxAddress, questionFor } from "#components/notification/asked";
import { Inbox } from "#components/notification/inbox";
import type { Search } from "#components/ui/address";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Inbox" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Search>;
}

export default async function InboxPage({ params, searchParams }: Props) {
  const { slug } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  void client.prefetchInfiniteQuery(api.notification.inbox.infiniteQueryOptions(questionFor(inboxAddress.askedIn(await searchParams)), { getNextPageParam: ({ next }) => next ?? undefined }));
  return (
    <>
      <PageHeader
        title="Inbox"
        beside={
          <Link standing href={`/${slug}/settings/notifications`} className="text-13">
            How you hear of things
          </Link>
        }
      />
      <Hydrated client={client}>
        <Inbox />
      </Hydrated>
    </>
  );
}
