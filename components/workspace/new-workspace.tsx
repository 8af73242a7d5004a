import { Link } from "#components/ui/link";
import { Section } from "#components/ui/section";
import { PublicPage } from "#components/shell/public-page";
import { CreateWorkspace } from "./create-workspace";

interface Props {
  person: { name: string; email: string };
  workspaces: readonly { slug: string; name: string; role: string }[];
}

export function NewWorkspace({ person, workspaces }: Props) {
  return (
    <PublicPage
      title={workspaces.length ? "Create a workspace" : `Welcome, ${person.name}`}
      sentence={`${workspaces.length ? "" : "Begin with a workspace. "}It holds the prompts of a team and all that belongs to them, apart from every other. You will be its owner.`}
      note={
        <>
          Signed in as <span className="wrap-anywhere">{person.email}</span>
        </>
      }
      slug="new workspace"
      foot={<Link href="/account">Your account</Link>}
    >
      <CreateWorkspace />
      {workspaces.length ? <YourWorkspaces workspaces={workspaces} /> : null}
    </PublicPage>
  );
}

function YourWorkspaces({ workspaces }: Pick<Props, "workspaces">) {
  return (
    <Section title="Your workspaces">
      <ul className="border-t border-rule">
        {workspaces.map(({ slug, name, role }) => (
          <li key={slug} className="flex items-baseline gap-3 border-b border-rule py-2 text-13">
            <Link standing href={`/${slug}/home`} className="min-w-0 flex-1 truncate">
              {name}
            </Link>
            <span className="text-12 text-ink-3">{role}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
