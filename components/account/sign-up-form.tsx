"use client";
import { Link } from "#components/ui/link";
import { PasswordField } from "#components/ui/password-field";
import { TextField } from "#components/ui/text-field";
import { PublicPage } from "#components/shell/public-page";
import { ask } from "./ask";
import { Form, Submit } from "./form";
import { LetterSent, type LettersGo } from "./letter-sent";
import { useForm } from "./use-form";

type Wanted = { name: string; email: string; password: string };

export function SignUpForm({ letters }: { letters: LettersGo }) {
  const form = useForm<keyof Wanted>(signUp);
  const { name = "", email = "", password = "" } = form.values;

  if (form.sent) return <LetterSent to={email} does="finish" letters={letters} again={() => signUp({ name, email, password })} change={form.reopen} />;
  return (
    <PublicPage
      title="Create an account"
      sentence="We send a letter to your address first; the account is made when you follow its link."
      slug="sign up"
      foot={
        <>
          Have an account already? <Link href="/sign-in">Sign in</Link>.
        </>
      }
    >
      <Form form={form}>
        <TextField label="Name" name="name" autoComplete="name" required maxLength={80} help="As your team knows you." defaultValue={name} error={form.errors.name} />
        <TextField label="E-mail" name="email" type="email" autoComplete="username" required maxLength={254} defaultValue={email} error={form.errors.email} />
        <PasswordField
          label="Password"
          name="password"
          autoComplete="new-password"
          required
          maxLength={200}
          help="At least 10 characters; a few words are better than one odd one."
          defaultValue={password}
          error={form.errors.password}
        />
        <div>
          <Submit form={form} busy="Sending the letter…">
            Create the account
          </Submit>
        </div>
      </Form>
    </PublicPage>
  );
}

const signUp = (wanted: Wanted) => ask((api) => api.account.requestLink.mutate({ purpose: "sign_up", ...wanted }));
