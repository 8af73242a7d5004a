import { Hydrated } from "#components/api/hydrated";
import { DefinitionList } from "#components/ui/definition-list";
import { Section } from "#components/ui/section";
import { Leave } from "#components/workspace/leave";
import { NameAndAddress } from "#components/workspace/name-and-address";
import { NotForYou } from "#components/workspace/not-for-you";
import { ZoneAndKeeping } from "#components/workspace/zone-and-keeping";
import { callerFor, enter, pageApi } from "#server/api/page";

export const metadata = { title: "General" };

export default async function General({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, name, may, member } = await enter((await params).workspace);
  const manages = may.includes("workspace.manage");
  const keeping = await callerFor(slug).workspace.keeping({});
  const { api, client } = pageApi(slug);
  client.setQueryData(api.workspace.keeping.queryKey({}), keeping);
  return (
    <Hydrated client={client}>
      <Section title="Name and address">
        {manages ? (
          <NameAndAddress key={slug} name={name} slug={slug} />
        ) : (
          <>
            <DefinitionList
              items={[
                { term: "name", is: name },
                { term: "address", is: <span className="mono">/{slug}</span> },
              ]}
            />
            <NotForYou what="Owners and admins choose the name and the address" role={member?.role} />
          </>
        )}
      </Section>
      <Section title="Days and runs">
        {manages ? (
          <ZoneAndKeeping />
        ) : (
          <DefinitionList
            items={[
              { term: "time zone", is: keeping.timeZone },
              { term: "runs are kept for", is: `${keeping.keepDays} days` },
            ]}
          />
        )}
      </Section>
      {member ? (
        <Section title="Leave">
          <Leave memberId={member.id} owner={member.role === "owner"} workspace={{ slug, name }} />
        </Section>
      ) : null}
    </Hydrated>
  );
}
