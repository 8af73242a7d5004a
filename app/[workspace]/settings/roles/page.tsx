import { Section } from "#components/ui/section";
import { RoleList, RoleMatrix, RoleSentences } from "#components/workspace/role-matrix";
import { callerFor, enter } from "#server/api/page";

export const metadata = { title: "Roles" };

export default async function Roles({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, member } = await enter((await params).workspace);
  const words = await callerFor(slug).workspace.roles({});
  return (
    <>
      <Section title="The roles">
        <p className="mb-3 max-w-[66ch] text-13 text-ink-2">
          A role counts in the whole workspace. A role in a team counts for what that team owns; it adds to the other and never lowers it.
        </p>
        <RoleSentences roles={words.roles} yours={member?.role} />
      </Section>
      <Section title="What each may do">
        <RoleMatrix {...words} />
        <RoleList {...words} />
      </Section>
    </>
  );
}
