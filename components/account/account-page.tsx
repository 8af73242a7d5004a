import { Link } from "#components/ui/link";
import { Section } from "#components/ui/section";
import { PublicPage } from "#components/shell/public-page";
import { AccountHistory, type Entry } from "./account-history";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { Sessions, type Session } from "./sessions";

interface Me {
  name: string;
  email: string;
  hasPassword: boolean;
}

interface Props {
  me: Me;
  workspaces: readonly { slug: string; name: string }[];
  sessions: readonly Session[];
  history: readonly Entry[];
}

export function AccountPage({ me, workspaces: [first], sessions, history }: Props) {
  return (
    <PublicPage
      title="Your account"
      sentence={
        <>
          <span className="wrap-anywhere">{me.email}</span> · <Link href={first ? `/${first.slug}/home` : "/new"}>{first ? `Back to ${first.name}` : "Create a workspace"}</Link>
        </>
      }
      note="Your account is yours alone. What you may do in a workspace is said there."
      slug="account"
      wide
    >
      <Section title="As others see you">
        <NameForm name={me.name} />
      </Section>
      <Section title={me.hasPassword ? "Change your password" : "Set a password"}>
        <PasswordForm email={me.email} hasPassword={me.hasPassword} />
      </Section>
      <Section title="Where you are signed in">
        <Sessions sessions={sessions} />
      </Section>
      <Section title="What happened lately">
        <AccountHistory entries={history} />
      </Section>
    </PublicPage>
  );
}
