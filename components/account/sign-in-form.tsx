"use client";
import { PasswordField } from "#components/ui/password-field";
import { TextField } from "#components/ui/text-field";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { PublicPage } from "#components/shell/public-page";
import { Act } from "./act";
import { ask } from "./ask";
import { Form, Submit } from "./form";
import { LetterSent, type LettersGo } from "./letter-sent";
import { signInBy, signInByCompany } from "./sign-in-by";
import { leaveFor, useForm } from "./use-form";

export function SignInForm({ to, company, problem, letters }: { to: string; company?: string; problem?: string; letters: LettersGo }) {
  const form = useForm<"email" | "password" | "way">(async ({ email, password, way }) => {
    if (way === "link") return sendLink(email);
    await signInBy("password", { email, password });
    return leaveFor(to);
  });
  const { email = "", password } = form.values;

  if (form.sent && !form.busy) return <LetterSent to={email} does="sign in" letters={letters} again={() => sendLink(email)} change={form.reopen} />;
  return (
    <PublicPage
      title="Sign in"
      slug="sign in"
      foot={
        <>
          New here? <Link href="/sign-up">Create an account</Link>. Password forgotten? <Link href="/forgot">Choose a new one</Link>.
        </>
      }
    >
      <Form form={form}>
        {problem && !form.refused ? <Notice tone="bad">{problem}</Notice> : null}
        <TextField label="E-mail" name="email" type="email" autoComplete="username" required maxLength={254} defaultValue={email} error={form.errors.email} />
        <PasswordField label="Password" name="password" autoComplete="current-password" required maxLength={200} defaultValue={password} error={form.errors.password} />
        <div className="flex flex-wrap gap-2">
          <Submit form={form} busy="One moment…">
            Sign in
          </Submit>
          <Submit form={form} busy="Send me a link instead" kind="plain" name="way" value="link">
            Send me a link instead
          </Submit>
        </div>
      </Form>
      {company ? (
        <div className="mt-5 border-t border-rule pt-5">
          <Act kind="plain" send={() => signInByCompany(to).then(() => "leaving")} busy={`Going to ${company}…`}>
            Sign in with {company}
          </Act>
        </div>
      ) : null}
    </PublicPage>
  );
}

const sendLink = (email: string) => ask((api) => api.account.requestLink.mutate({ purpose: "sign_in", email }));
