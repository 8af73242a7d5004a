import { Hydrated } from "#components/api/hydrated";
import { Invitations } from "#components/workspace/invitations";
import { InviteButton } from "#components/workspace/invite-button";
import { Members } from "#components/workspace/members";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Members" };

export default async function MembersPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  const [manages, ownsOwners] = [may.includes("member.manage"), may.includes("owner.manage")];
  void client.prefetchQuery(api.member.list.queryOptions({}));
  void client.prefetchQuery(api.workspace.roles.queryOptions({}));
  if (manages) void client.prefetchQuery(api.invitation.list.queryOptions({}));
  return (
    <Hydrated client={client}>
      <Members may={may} action={manages ? <InviteButton ownsOwners={ownsOwners} /> : undefined} />
      {manages ? <Invitations ownsOwners={ownsOwners} /> : <p className="mt-4 text-12 text-ink-3">Owners and admins invite people and change roles.</p>}
    </Hydrated>
  );
}
