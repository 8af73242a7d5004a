import { DefinitionList } from "#components/ui/definition-list";
import { Section } from "#components/ui/section";
import { Leave } from "#components/workspace/leave";
import { NameAndAddress } from "#components/workspace/name-and-address";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter } from "#server/api/page";

export const metadata = { title: "General" };

export default async function General({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, name, may, member } = await enter((await params).workspace);
  return (
    <>
      <Section title="Name and address">
        {may.includes("workspace.manage") ? (
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
      {member ? (
        <Section title="Leave">
          <Leave memberId={member.id} owner={member.role === "owner"} workspace={{ slug, name }} />
        </Section>
      ) : null}
    </>
  );
}
